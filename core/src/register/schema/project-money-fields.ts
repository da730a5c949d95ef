import type { Field } from "../schema-types.ts";
import { longText, money, number, percentage, text } from "./field-builders.ts";

/** What a project costs and brings. Money is in currency units; headings such as (k€) or (£m) tell how to read the cells. */
export const moneyFields: readonly Field[] = [
  money("baselineBudget", "Budget initial", "Baseline budget", {
    about: [
      "Le budget approuvé à l’origine, auquel on compare.",
      "The budget that was first approved, to compare with.",
    ],
    fr: "Budget de référence | Budget voté | Enveloppe initiale | Budget approuvé | Budget prévu | Budget prévisionnel | Coût initial | Budget alloué",
    en: "BAC | Original budget | Approved budget | Planned cost | Baseline cost | Initial budget | TOTAL Baseline Whole Life Costs | TOTAL Baseline Whole Life Costs (£m) | TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs) | Whole life cost | Baseline whole life cost",
    low: 0,
  }),
  money("budget", "Budget révisé", "Revised budget", {
    about: ["Le budget en vigueur aujourd’hui.", "The budget in force today."],
    fr: "Budget | Enveloppe | Coût estimé | Coût complet estimé | Coût | Coût total | Coût complet | Budget total | Budget actualisé | Montant | Montant total | Enveloppe budgétaire | Budget global | Budget du projet | Coût du projet | Coût prévisionnel",
    en: "Budget | Total budget | Total budget (millions) | Total budget ($ million) | Current budget | Budget (total) | Cost | Total cost | Estimated cost | Project budget | Amount",
    low: 0,
    need: "should",
  }),
  text("budgetBand", "Tranche de coût", "Cost band", {
    about: ["La fourchette dans laquelle le coût se trouve.", "The range that the cost lies in."],
    fr: "Coût estimé par tranche | Tranche budgétaire | Fourchette de coût | Tranche de budget | Fourchette",
    en: "Budget band | Cost range | Budget range | Cost category",
  }),
  money("digitalBudget", "Dont budget numérique", "Digital budget", {
    about: ["La part du budget qui va au numérique.", "The share of the budget that is digital."],
    fr: "Budget numérique | Budget SI | Budget informatique | Part numérique",
    en: "Digital budget (millions) | Digital budget ($ million) | ICT budget | IT budget | Digital cost",
    low: 0,
  }),
  money("spent", "Consommé", "Spent", {
    about: ["Ce qui a été dépensé jusqu’ici.", "What has been spent so far."],
    fr: "Engagé | Réalisé | Facturé | Dépensé | Budget consommé | Consommé à date | Dépenses | Coût réel | Consommé total | Payé | Montant consommé | Montant engagé",
    en: "Actual | Actuals | AC | Committed | Paid | Actual cost | Spend | Spend to date | Spent to date | Actual spend | Cost to date | Expenditure",
    low: 0,
  }),
  money("committed", "Montant des engagements", "Commitments", {
    about: [
      "Ce qui a été engagé (commandes, marchés), payé ou non ; à ne pas ajouter au consommé.",
      "What has been committed (orders, contracts), paid or not; not to be added to what is spent.",
    ],
    fr: "Engagements | Engagements pris | Budget engagé | Engagé à date",
    en: "Commitments to date | Committed cost | Committed to date",
    shared: {
      fr: "Engagé | Montant engagé",
      en: "Committed",
    },
    low: 0,
  }),
  money("invoiced", "Montant facturé", "Invoiced", {
    about: [
      "Ce que les fournisseurs ont facturé jusqu’ici ; à ne pas ajouter au consommé.",
      "What suppliers have invoiced so far; not to be added to what is spent.",
    ],
    fr: "Facturation | Facturé à date",
    en: "Billed | Invoiced to date",
    shared: { fr: "Facturé | Payé", en: "Paid" },
    low: 0,
  }),
  money("remaining", "RAF", "Remaining", {
    about: [
      "Reste à faire, en argent : ce qu’il faut encore pour finir. Ce n’est pas le reste à engager.",
      "Estimate to complete: what it still takes to finish. Not the budget that is left.",
    ],
    fr: "Reste à faire | Reste a faire (RAF) | Coût restant | RAF budgétaire | RAF financier",
    en: "ETC | Estimate to complete | Cost to complete | Remaining cost | To go",
    low: 0,
  }),
  money("remainingBudget", "RAE", "Remaining budget", {
    about: [
      "Reste à engager : la part du budget qui n’est pas encore engagée.",
      "The part of the budget that is not yet committed.",
    ],
    fr: "Reste à engager | Reste à dépenser | Budget restant | Disponible | Solde",
    en: "Budget left | Budget remaining | Unspent budget | Uncommitted",
  }),
  money("landing", "Atterrissage", "Forecast at completion", {
    about: [
      "Ce que le projet aura coûté à la fin : consommé + RAF.",
      "What the project will have cost at the end: spent + remaining.",
    ],
    fr: "Révisé | CEAT | Coût à terminaison | Atterrissage budgétaire | Coût final estimé | Projection | Atterrissage prévu",
    en: "EAC | Estimate at completion | Forecast cost | Forecast | Outturn | Forecast outturn | Projected cost",
    low: 0,
  }),
  money("variance", "Écart budgétaire", "Budget variance", {
    about: [
      "Atterrissage moins budget : positif quand le projet dépasse.",
      "Forecast less budget: positive when the project overruns.",
    ],
    fr: "Écart | Écart budget | Dérive budgétaire | Dépassement",
    en: "Variance | Cost variance | CV | Overrun | Budget deviation",
  }),
  percentage("varianceShare", "Écart budgétaire (%)", "Budget variance (%)", {
    about: ["L’écart budgétaire rapporté au budget.", "The budget variance as a share of the budget."],
    fr: "Écart (%) | Écart % | % écart | Dérive (%) | % de dépassement",
    en: "Variance (%) | Variance % | % variance | Cost variance (%) | Overrun %",
  }),
  money("yearBaseline", "Budget de l’année", "Year baseline", {
    about: ["Le budget approuvé pour l’année en cours.", "The budget approved for the current year."],
    fr: "Budget annuel | Budget année | Budget N | Budget de l’exercice",
    en: "Financial Year Baseline | Financial Year Baseline (£m) | Financial Year Baseline (£m) (including Non-Government Costs) | In-year budget | Annual budget | Year budget",
  }),
  money("yearForecast", "Atterrissage de l’année", "Year forecast", {
    about: ["Ce que l’année aura coûté à la fin.", "What the year will have cost at its end."],
    fr: "Atterrissage annuel | Prévision de l’année | Prévisionnel N",
    en: "Financial Year Forecast | Financial Year Forecast (£m) | Financial Year Forecast (£m) (including Non-Government Costs) | In-year forecast | Annual forecast",
  }),
  percentage("yearVariance", "Écart de l’année (%)", "Year variance (%)", {
    about: [
      "Atterrissage de l’année moins budget de l’année, rapporté à ce budget.",
      "Year forecast less year baseline, as a share of that baseline.",
    ],
    fr: "Écart annuel (%) | Écart annuel | Écart N (%)",
    en: "Financial Year Variance (%) | Financial Year Variance | In-year variance | Annual variance (%)",
  }),
  longText("varianceComment", "Commentaire sur l’écart", "Variance comment", {
    about: ["Pourquoi les coûts s’écartent du budget.", "Why the costs differ from the budget."],
    fr: "Justification de l’écart | Commentaire budget | Explication de l’écart",
    en: "Variance narrative | Budget comment | Departmental narrative on budget/forecast variance | Departmental narrative on budget/forecast variance for 2023/24 (if variance is more than 5%)",
  }),
  longText("costComment", "Commentaire sur le coût", "Cost comment", {
    about: [
      "Ce que le coût total comprend et pourquoi il a changé.",
      "What the total cost covers and why it changed.",
    ],
    fr: "Commentaire coût | Commentaire sur les coûts",
    en: "Cost narrative | Departmental Narrative on Budgeted Whole Life Costs",
  }),
  money("benefits", "Bénéfices attendus", "Benefits", {
    about: ["Ce que le projet doit rapporter, en argent.", "What the project is to bring in, in money."],
    fr: "Bénéfices | Gains | Gains attendus | Gain attendu | Bénéfice attendu | Gains annuels",
    en: "Expected benefits | Total benefits | TOTAL Baseline Benefits | TOTAL Baseline Benefits (£m) | Monetised benefits | Baseline benefits | Benefit",
  }),
  longText("benefitsComment", "Commentaire sur les bénéfices", "Benefits comment", {
    about: ["D’où viennent les bénéfices attendus.", "Where the expected benefits come from."],
    fr: "Commentaire bénéfices | Commentaire gains",
    en: "Benefits narrative | Departmental Narrative on Budgeted Benefits",
  }),
  number("returnOnInvestment", "ROI", "ROI", {
    about: ["Retour sur investissement, tel qu’il est déclaré.", "Return on investment, as declared."],
    fr: "Retour sur investissement | Retour sur investissement (ROI)",
    en: "Return on investment | Return on investment (ROI)",
  }),
];
