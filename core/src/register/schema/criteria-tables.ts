import type { Table } from "../schema-types.ts";
import {
  choice,
  formula,
  idField,
  longText,
  number,
  reference,
  spellingsIn,
  text,
  yesNo,
} from "./field-builders.ts";

/** One row a criterion of the direction. */
export const criteriaTable: Table = {
  key: "criteria",
  row: { fr: "un critère de priorisation", en: "a prioritisation criterion" },
  sheet: { fr: "Critères", en: "Criteria" },
  sheetSynonyms: spellingsIn(
    "Critères de priorisation | Grille de priorisation | Pondération | Prioritisation criteria | Scoring criteria | Weights",
  ),
  about: {
    fr: "Les critères de la direction, leur poids et leur échelle.",
    en: "The direction's criteria, their weight and their scale.",
  },
  idPrefix: "C",
  fields: [
    idField("id", "Code du critère", "Criterion ID", {
      about: ["Ce qui désigne le critère.", "What names the criterion."],
      fr: "ID | Code | N° | Réf.",
      en: "ID | Code | Key | Ref",
      need: "must",
      unique: true,
    }),
    text("name", "Critère", "Criterion", {
      about: ["Le critère en quelques mots.", "The criterion in a few words."],
      fr: "Nom du critère | Nom | Intitulé | Libellé",
      en: "Criterion name | Name | Title",
      need: "must",
      unique: true,
      editedIn: "prioritise",
    }),
    longText("description", "Description", "Description", {
      about: ["Ce que le critère mesure.", "What the criterion measures."],
      fr: "Définition",
      en: "Definition",
      editedIn: "prioritise",
    }),
    number("weight", "Poids", "Weight", {
      about: [
        "Ce que le critère pèse ; seules les proportions comptent.",
        "What the criterion weighs; only the proportions count.",
      ],
      fr: "Pondération | Coefficient | Coef",
      en: "Weighting | Coefficient",
      low: 0,
      need: "must",
      editedIn: "prioritise",
    }),
    choice("direction", "Sens", "Direction", {
      about: ["Plus il y en a, mieux c’est — ou l’inverse.", "The more the better, or the less the better."],
      fr: "Sens du critère | Plus ou moins",
      en: "Better when | Polarity",
      list: "direction",
      need: "must",
      editedIn: "prioritise",
    }),
    number("scaleLow", "Bas de l’échelle", "Scale low", {
      about: [
        "La valeur qui donne le moins de points ; elle est fixée, pour qu’un nouveau projet ne déplace pas les autres.",
        "The value at the scale's low end; it is fixed, so that a new project moves no other.",
      ],
      fr: "Échelle min | Minimum | Min | Borne basse",
      en: "Scale min | Minimum | Min | Low anchor",
      editedIn: "prioritise",
    }),
    number("scaleHigh", "Haut de l’échelle", "Scale high", {
      about: ["La valeur à l’autre bout de l’échelle.", "The value at the scale's high end."],
      fr: "Échelle max | Maximum | Max | Borne haute",
      en: "Scale max | Maximum | Max | High anchor",
      editedIn: "prioritise",
    }),
    text("scale", "Échelle", "Scale", {
      about: [
        "L’échelle en mots, quand ses deux bouts ne sont pas donnés à part : « 1 à 5 », « 0 : aucune ; 4 : forte ».",
        "The scale in words, where its two ends are not given apart: “1 to 5”, “0 none; 4 strong”.",
      ],
      fr: "Barème | Échelle de notation | Niveaux",
      en: "Rating scale | Levels | Anchors",
      editedIn: "prioritise",
    }),
    text("lowMeans", "Le bas veut dire", "Low means", {
      about: ["Ce que le bas de l’échelle veut dire, en mots.", "What the scale's low end means, in words."],
      fr: "Libellé bas | Ancre basse",
      en: "Low wording | Low label",
      editedIn: "prioritise",
    }),
    text("highMeans", "Le haut veut dire", "High means", {
      about: [
        "Ce que le haut de l’échelle veut dire, en mots.",
        "What the scale's high end means, in words.",
      ],
      fr: "Libellé haut | Ancre haute",
      en: "High wording | High label",
      editedIn: "prioritise",
    }),
    formula("formula", "Formule", "Formula", {
      about: [
        "Un calcul sur les champs du projet, au lieu d’une note : [Bénéfices attendus] / [Budget révisé].",
        "A calculation on the project's fields instead of a rating: [Benefits] / [Revised budget].",
      ],
      fr: "Calcul",
      en: "Calculation | Expression",
      editedIn: "prioritise",
    }),
    choice("role", "Rôle dans le score", "Role in the score", {
      about: [
        "Ce que fait la note : pondérée sur 100 points, ou gain, facteur et diviseur d'un rapport (WSJF, RICE).",
        "What the rating does: weighted over 100 points, or a gain, factor or divisor of a ratio (WSJF, RICE).",
      ],
      fr: "Rôle",
      en: "Role",
      list: "criterionRole",
      editedIn: "prioritise",
    }),
    yesNo("toBeDecided", "À décider par la direction", "To be decided by the direction", {
      about: [
        "Oui tant que la direction n’a pas confirmé le critère et son poids.",
        "Yes until the direction has confirmed the criterion and its weight.",
      ],
      fr: "À décider | À confirmer",
      en: "To be decided | To be confirmed",
      list: "yesNo",
      editedIn: "prioritise",
    }),
    longText("comment", "Commentaire", "Comment", {
      about: ["D’où vient le critère, qui l’a fixé.", "Where the criterion comes from and who set it."],
      fr: "Commentaires | Remarques",
      en: "Comments | Notes",
    }),
  ],
};

/** One row a project, one column a criterion. */
export const evaluationsTable: Table = {
  key: "evaluations",
  row: { fr: "un projet, une colonne par critère", en: "a project, one column a criterion" },
  sheet: { fr: "Évaluations", en: "Evaluations" },
  sheetSynonyms: spellingsIn("Notes | Notation | Scoring | Cotation | Ratings | Scores | Project ratings"),
  about: {
    fr: "Les notes des projets ; une cellule vide n’est pas notée, ce n’est jamais 0.",
    en: "The projects' ratings; a blank cell is not rated, never 0.",
  },
  idPrefix: "E",
  fields: [
    reference("id", "Projet", "Project", {
      about: ["Le projet noté.", "The project that is rated."],
      fr: "Code projet | ID projet | Identifiant | ID",
      en: "Project ID | ID",
      references: "projects",
      need: "must",
      unique: true,
    }),
    text("name", "Nom du projet", "Project name", {
      about: [
        "Pour lire la ligne ; c’est le code du projet qui fait foi.",
        "For reading the row; the project's id is what counts.",
      ],
      fr: "Intitulé du projet | Projet",
      en: "Project title | Project",
    }),
    number("rating", "Note", "Rating", {
      about: [
        "La note du projet sur l’échelle du critère ; vide : pas noté.",
        "The project's rating on the criterion's scale; blank: not rated.",
      ],
      family: "criterion",
      editedIn: "prioritise",
    }),
    longText("comment", "Commentaire", "Comment", {
      about: ["Pourquoi ces notes.", "Why these ratings."],
      fr: "Justification | Commentaires",
      en: "Rationale | Comments",
    }),
  ],
};
