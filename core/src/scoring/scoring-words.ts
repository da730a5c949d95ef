import type { Words } from "../foundation/message.ts";

/** What scoring says. */
export const scoringWords = {
  "stage-scoring": { fr: "Calcul des scores", en: "Computing scores" },
  "criterion-weight": {
    fr: "Le critère « {name} » n’a pas de poids utilisable (un nombre, 0 ou plus) : il ne compte pas.",
    en: "The criterion “{name}” has no usable weight (a number, 0 or more): it does not count.",
  },
  "criterion-scale": {
    fr: "L’échelle du critère « {name} » est vide ou inversée (le bas doit être sous le haut, et au-dessus de 0 pour un diviseur) : il ne compte pas.",
    en: "The scale of the criterion “{name}” is empty or upside down (low must be under high, and above 0 for a divisor): it does not count.",
  },
  "criterion-direction": {
    fr: "Le sens du critère « {name} » n’est pas compris (plus ou moins vaut mieux ?) : il ne compte pas.",
    en: "The direction of the criterion “{name}” is not understood (is more or less better?): it does not count.",
  },
  "criterion-direction-assumed": {
    fr: "Rien ne dit le sens du critère « {name} » : Jalon suppose que plus vaut mieux.",
    en: "Nothing says the direction of the criterion “{name}”: Jalon assumes that more is better.",
  },
  "criterion-scale-assumed": {
    fr: "Rien ne dit l’échelle du critère « {name} » : Jalon suppose 1 à 5. Donnez ses deux bouts.",
    en: "Nothing says the scale of the criterion “{name}”: Jalon assumes 1 to 5. Give its two ends.",
  },
  "criterion-formula": {
    fr: "La formule du critère « {name} » ne peut pas être lue : il ne compte pas.",
    en: "The formula of the criterion “{name}” cannot be read: it does not count.",
  },
  "rating-beyond-scale": {
    fr: "{count} {count:projet sort|projets sortent} de l’échelle {low}–{high} du critère « {name} », dont {first} : c’est le bout de l’échelle qui compte.",
    en: "{count} {count:project lies|projects lie} beyond the scale {low}–{high} of “{name}”, {first} among them: the end of the scale counts instead.",
  },
  "part-more": {
    fr: "{name} : {rating} sur une échelle de {low} à {high} (plus vaut mieux), poids {percent} % → {points} points.",
    en: "{name}: {rating} on a scale from {low} to {high} (more is better), weight {percent}% → {points} points.",
  },
  "part-less": {
    fr: "{name} : {rating} sur une échelle de {low} à {high} (moins vaut mieux), poids {percent} % → {points} points.",
    en: "{name}: {rating} on a scale from {low} to {high} (less is better), weight {percent}% → {points} points.",
  },
  "part-gain": {
    fr: "{name} : {rating}, soit {points} au score.",
    en: "{name}: {rating}, which gives {points} to the score.",
  },
  "part-factor": { fr: "{name} : multiplie par {rating}.", en: "{name}: multiplies by {rating}." },
  "part-divisor": { fr: "{name} : divise par {rating}.", en: "{name}: divides by {rating}." },
  "part-not-rated": {
    fr: "{name} : non noté ; entre {from} et {to} points selon la note à venir.",
    en: "{name}: not rated; between {from} and {to} points depending on the rating to come.",
  },
  "part-not-yet-known": {
    fr: "{name} : pas encore connu (« {said} ») ; entre {from} et {to} points.",
    en: "{name}: not yet known (“{said}”); between {from} and {to} points.",
  },
  "part-withheld": {
    fr: "{name} : non communiqué (« {said} ») ; entre {from} et {to} points.",
    en: "{name}: withheld (“{said}”); between {from} and {to} points.",
  },
  "part-not-applicable": {
    fr: "{name} : sans objet (« {said} ») ; entre {from} et {to} points.",
    en: "{name}: not applicable (“{said}”); between {from} and {to} points.",
  },
  "part-not-understood": {
    fr: "{name} : « {said} » n’est pas compris ; entre {from} et {to} points.",
    en: "{name}: “{said}” is not understood; between {from} and {to} points.",
  },
  "scores-plan": {
    fr: "Écrire le score et le rang de {count} {count:projet|projets}",
    en: "Write the score and rank of {count} {count:project|projects}",
  },
  "score-because": {
    fr: "Rang {rank} : {score} points ({parts}).",
    en: "Rank {rank}: {score} points ({parts}).",
  },
  "score-because-interval": {
    fr: "Rang {rank} : entre {low} et {high} points selon ce qui reste à noter ({parts}).",
    en: "Rank {rank}: between {low} and {high} points depending on what remains to be rated ({parts}).",
  },
  "score-column": {
    fr: "Le score et le rang sont écrits dans des colonnes de Jalon, à côté des vôtres.",
    en: "The score and rank are written in columns of Jalon's, beside yours.",
  },
  "criteria-plan": {
    fr: "Enregistrer {count} {count:critère|critères}",
    en: "Save {count} {count:criterion|criteria}",
  },
  "criteria-because": {
    fr: "Critères de priorisation de la direction.",
    en: "The direction's prioritisation criteria.",
  },
  "criteria-starter": {
    fr: "Proposition de départ de Jalon, d’après les champs du registre : à décider par la direction.",
    en: "A starting proposal of Jalon's over the register's fields: to be decided by the direction.",
  },
  "rating-plan": { fr: "Enregistrer {count} {count:note|notes}", en: "Save {count} {count:rating|ratings}" },
  "rating-because": { fr: "Note donnée dans le volet.", en: "Rating given in the pane." },
} satisfies Words;
