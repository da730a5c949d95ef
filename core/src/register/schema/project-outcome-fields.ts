import type { Field } from "../schema-types.ts";
import { choice, health, number, percentage, text } from "./field-builders.ts";

/** What Jalon works out and writes. Their headings name Jalon, so that a column of the user's own called Score or Rang is never taken for ours. */
export const outcomeFields: readonly Field[] = [
  number("score", "Score Jalon", "Jalon score", {
    about: [
      "Le milieu de l’intervalle du score, de 0 à 100.",
      "The middle of the score's interval, from 0 to 100.",
    ],
    computed: true,
    editedIn: "prioritise",
    low: 0,
    high: 100,
  }),
  number("scoreLow", "Score Jalon (bas)", "Jalon score (low)", {
    about: [
      "Le score si toutes les notes manquantes étaient au plus bas.",
      "The score if every missing rating were at its lowest.",
    ],
    computed: true,
    editedIn: "prioritise",
    low: 0,
    high: 100,
  }),
  number("scoreHigh", "Score Jalon (haut)", "Jalon score (high)", {
    about: [
      "Le score si toutes les notes manquantes étaient au plus haut.",
      "The score if every missing rating were at its highest.",
    ],
    computed: true,
    editedIn: "prioritise",
    low: 0,
    high: 100,
  }),
  number("rank", "Rang Jalon", "Jalon rank", {
    about: [
      "La place du projet, 1 en tête ; des ex æquo ont le même rang.",
      "The project's place, 1 first; ties share a rank.",
    ],
    computed: true,
    editedIn: "prioritise",
    low: 1,
  }),
  health("computedHealth", "Météo calculée (Jalon)", "Jalon health", {
    about: [
      "La santé que les chiffres disent, à comparer à celle qui est déclarée.",
      "The health that the figures tell, to compare with the declared one.",
    ],
    computed: true,
    list: "health",
  }),
  choice("conformity", "Conformité (Jalon)", "Jalon conformity", {
    about: [
      "Le verdict des règles : conforme, non conforme ou à vérifier.",
      "What the rules say: conform, nonconform or cannot tell.",
    ],
    computed: true,
    list: "conformity",
  }),
  choice("decision", "Décision (Jalon)", "Jalon decision", {
    about: ["Ce que le comité a décidé du projet.", "What the committee decided about the project."],
    computed: true,
    list: "decision",
  }),
  percentage("completeness", "Complétude (Jalon)", "Jalon completeness", {
    about: [
      "La part des champs attendus qui sont remplis.",
      "The share of the expected fields that are filled.",
    ],
    computed: true,
    low: 0,
    high: 1,
  }),
  text("gone", "Absent depuis (Jalon)", "Jalon: gone since", {
    about: [
      "L’édition dans laquelle la ligne n’apparaissait plus ; la ligne reste.",
      "The edition in which the row was no longer there; the row stays.",
    ],
    computed: true,
  }),
];
