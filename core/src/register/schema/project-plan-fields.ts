import type { Field } from "../schema-types.ts";
import { day, duration, effort, longText, number, percentage } from "./field-builders.ts";

/** When a project happens, how far it is and what work it takes. */
export const planFields: readonly Field[] = [
  day("baselineStart", "Début initial", "Baseline start", {
    about: [
      "Le début approuvé à l’origine, auquel on compare.",
      "The start that was first approved, to compare with.",
    ],
    fr: "Date de début initiale | Début de référence | Début prévu initial",
    en: "Baseline start date | Original start | Original start date",
    shared: {
      fr: "Début prévu | Date de début prévue | Début planifié",
      en: "Planned start | Planned start date",
    },
    boundary: "start",
  }),
  day("baselineEnd", "Fin initiale", "Baseline end", {
    about: [
      "La fin approuvée à l’origine, à laquelle on compare.",
      "The end that was first approved, to compare with.",
    ],
    fr: "Date de fin initiale | Fin de référence | Fin prévue initiale | Échéance initiale",
    en: "Baseline end date | Baseline finish | Original end | Original end date",
    shared: {
      fr: "Fin prévue | Date de fin prévue | Fin planifiée",
      en: "Planned finish | Planned end | Planned end date | Planned finish date",
    },
    boundary: "end",
  }),
  day("start", "Début", "Start", {
    about: ["Le début réel ou attendu aujourd’hui.", "The start as it was or as it is expected today."],
    fr: "Date de début | Début réel | Date début | Début du projet | Date de démarrage | Démarrage | Date de lancement | Lancement | Date de début du projet | Date de début révisée | Début révisé | Date de début réelle | Début prévu | Date de début prévue | Début planifié",
    en: "Start date | Project start | Project start date | Actual start | Project - Start Date | Project - Start Date (Latest Approved Start Date) | Latest approved start date | Begin | Start on | Actual start date | Planned start | Planned start date",
    boundary: "start",
    need: "should",
  }),
  day("end", "Fin révisée", "Forecast end", {
    about: ["La fin réelle ou attendue aujourd’hui.", "The end as it was or as it is expected today."],
    fr: "Fin | Date de fin | Date fin | Fin réelle | Date de fin révisée | Fin estimée | Date de fin estimée | Échéance | Date d’échéance | Date de livraison | Fin du projet | Date de mise en service | Date cible | Date de fin réelle | Fin prévue | Date de fin prévue | Fin planifiée",
    en: "End | End date | Finish | Finish date | Forecast finish | Forecast end date | Project end date | Project end | Revised end date | Due date | Target date | Project - End Date | Project - End Date (Latest Approved End Date) | Latest approved end date | Completion date | Go-live date | Deadline | Actual end | Actual end date | Actual finish | Planned finish | Planned end | Planned end date | Planned finish date",
    boundary: "end",
    need: "should",
  }),
  duration("duration", "Durée", "Duration", {
    about: [
      "Combien de temps le projet prend ; avec le début, elle donne la fin.",
      "How long the project takes; with the start it gives the end.",
    ],
    fr: "Durée prévisionnelle | Durée prévisionnelle en année | Durée prévisionnelle en années | Durée du projet | Durée du projet en années | Durée (mois) | Durée en mois | Durée (ans) | Durée (jours) | Durée prévue | Durée estimée",
    en: "Project duration | Duration (months) | Duration (years) | Duration (days) | Length | Planned duration | Expected duration",
    low: 0,
  }),
  duration("slippage", "Écart calendaire", "Slippage", {
    about: [
      "De combien la fin s’est éloignée de la fin initiale ; négatif quand elle s’en rapproche.",
      "How far the end has moved from the baseline end; negative when it came closer.",
    ],
    fr: "Dérive | Retard | Glissement | Dérive calendaire | Écart délai | Retard (jours) | Glissement (jours)",
    en: "Delay | Schedule variance | SV | Schedule slippage | Days late",
  }),
  percentage("progress", "Avancement", "Progress", {
    about: ["La part du travail qui est faite.", "The share of the work that is done."],
    fr: "% avancement | Avancement % | Avancement (%) | Taux d’avancement | % d’avancement | Avancement réel | % réalisé | Pourcentage d’avancement | Avancement physique",
    en: "% complete | % Complete | Percent complete | Complete | Completion | % done | Progress (%) | Completion rate",
    low: 0,
    high: 1,
  }),
  effort("effort", "Charge", "Effort", {
    about: ["Le travail que le projet demande, en jours.", "The work that the project takes, in days."],
    fr: "Charge (j/h) | Charge totale | JH | J/H | jours-homme | Charge estimée | Charge prévue | Charge en j/h | Charge initiale | ETP | Charge (JH)",
    en: "Effort (days) | PD | Person days | Man days | FTE | Estimated effort | Planned effort | Work | Total effort",
    low: 0,
  }),
  effort("spentEffort", "Charge consommée", "Effort spent", {
    about: ["Le travail déjà fait, en jours.", "The work already done, in days."],
    fr: "Consommé (j/h) | Charge réalisée | Consommé JH | JH consommés | Réalisé (j/h)",
    en: "Actual effort | Actual work | Days spent | Effort to date",
    low: 0,
  }),
  effort("remainingEffort", "RAF (j/h)", "Effort left", {
    about: ["Le reste à faire, en jours de travail.", "The work left to do, in days."],
    fr: "Reste à faire (j/h) | RAF JH | Charge restante | RAF en jours",
    en: "Remaining effort | Remaining work | Remaining days | Days left",
    low: 0,
  }),
  number("approvedScopeChanges", "Évolutions approuvées", "Approved scope changes", {
    about: ["Nombre de changements de périmètre acceptés.", "Number of scope changes that were accepted."],
    fr: "Avenants | Évolutions validées | Évolutions | Nombre d’avenants | Demandes de changement approuvées",
    en: "Approved changes | Approved change requests | Change requests approved",
    low: 0,
  }),
  number("pendingScopeChanges", "Évolutions en attente", "Pending scope changes", {
    about: [
      "Nombre de changements de périmètre demandés et pas encore décidés.",
      "Number of scope changes asked for and not yet decided.",
    ],
    fr: "Demandes de changement | Demandes de changement en attente | Évolutions demandées | Changements en attente",
    en: "Pending changes | Change requests | Open change requests | Pending change requests",
    low: 0,
  }),
  day("reportedOn", "Mis à jour le", "Reported on", {
    about: ["Le jour auquel ce que dit la ligne est vrai.", "The day on which what the row says is true."],
    fr: "Date de mise à jour | Dernière mise à jour | Date de publication | Date du dernier point | Date de situation | MAJ | Date MAJ | Date du statut",
    en: "Last updated | Updated on | Updated | Status date | Report date | Publication date | As of | Last report",
  }),
  longText("comment", "Commentaire", "Comment", {
    about: ["Ce qu’il faut savoir de plus.", "What else there is to know."],
    fr: "Commentaires | Remarques | Remarque | Observations | Faits marquants | Note | Notes | Commentaire météo | Points d’attention",
    en: "Comments | Remarks | Notes | Note | Highlights | Commentary | Status comment | Departmental commentary on actions planned or taken on the IPA RAG rating.",
  }),
  longText("scheduleComment", "Commentaire sur le calendrier", "Schedule comment", {
    about: ["Pourquoi les dates sont ce qu’elles sont.", "Why the dates are what they are."],
    fr: "Commentaire délais | Commentaire planning | Justification des délais",
    en: "Schedule narrative | Schedule commentary | Departmental narrative on schedule | Departmental narrative on schedule, including any deviation from planned schedule (if necessary)",
  }),
];
