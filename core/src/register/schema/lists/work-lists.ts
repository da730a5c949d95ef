import type { Choice } from "../../schema-types.ts";
import { one } from "./choice-builder.ts";

/** The allowed values that speak of requests, rules, people and their work. */
export const workLists: Readonly<Record<string, readonly Choice[]>> = {
  criterionRole: [
    one("weighted", "Note pondérée", "Weighted rating", "pondéré | weighted | note"),
    one("gain", "Gain additionné (WSJF)", "Added gain (WSJF)", "gain | numerator | numérateur"),
    one("factor", "Facteur multiplié (RICE)", "Multiplied factor (RICE)", "facteur | factor"),
    one(
      "divisor",
      "Diviseur (taille, effort)",
      "Divisor (size, effort)",
      "diviseur | divisor | dénominateur",
    ),
  ],
  direction: [
    one(
      "more",
      "Plus vaut mieux",
      "More is better",
      "plus | plus = mieux | plus est mieux | croissant | à maximiser | max | maximize | maximise | higher is better | more = better | higher = better | + | ↑ | positif | more | bénéfice | benefit | asc | ascending | higher | high | bigger | larger | greater | maximiser | maximum | maximisation | à la hausse | hausse | élevé | haut | plus c’est mieux | plus c’est haut, mieux c’est | plus il y en a, mieux c’est | plus grand est mieux | le plus possible | more is good | bigger is better | the more the better | the higher the better | positive",
    ),
    one(
      "less",
      "Moins vaut mieux",
      "Less is better",
      "moins | moins = mieux | moins est mieux | décroissant | à minimiser | min | minimize | minimise | lower is better | less = better | lower = better | - | − | ↓ | négatif | less | coût | cost | desc | descending | lower | low | smaller | fewer | minimiser | minimum | minimisation | à la baisse | baisse | faible | bas | moins c’est mieux | moins c’est haut, mieux c’est | moins il y en a, mieux c’est | plus petit est mieux | le moins possible | less is good | smaller is better | fewer is better | the less the better | the lower the better | negative | inverse | inversé",
    ),
  ],
  requestState: [
    one(
      "received",
      "Reçue",
      "New",
      "nouvelle | nouveau | received | reçu | à traiter | open | ouverte | submitted | soumise",
    ),
    one(
      "screening",
      "En qualification",
      "Screening",
      "qualification | en cours de qualification | en étude | en analyse | under review | in review | en cours | in progress | triage",
    ),
    one(
      "incomplete",
      "À compléter",
      "To be completed",
      "incomplète | incomplete | en attente du demandeur | waiting for requester | needs information",
    ),
    one(
      "onHold",
      "En attente",
      "On hold",
      "suspendue | hold | gelée | deferred | différée | reportée | standby",
    ),
    one(
      "qualified",
      "Qualifiée",
      "Approved",
      "qualifié | acceptée | accepté | validée | validé | qualified | accepted | go | approuvée",
    ),
    one(
      "rejected",
      "Rejetée",
      "Rejected",
      "refusée | rejeté | refusé | declined | no go | no-go | abandonnée | annulée | cancelled",
    ),
    one(
      "converted",
      "Transformée",
      "Converted",
      "transformée en projet | convertie | projet créé | projet lancé | became a project",
    ),
  ],
  ruleKind: [
    one("governance", "Gouvernance", "Governance", "conformité | conformity | compliance"),
    one("alert", "Alerte", "Alert", "vigilance | warning"),
    one("quality", "Qualité", "Quality", "qualité des données | data quality"),
  ],
  severity: [
    one(
      "error",
      "Critique",
      "Critical",
      "bloquant | bloquante | majeur | majeure | grave | erreur | error | high | haute | haut | élevé | élevée | forte | fort | major | blocker | blocking | urgent | rouge | red | p1",
    ),
    one(
      "warning",
      "Importante",
      "Warning",
      "important | avertissement | moyenne | moyen | modéré | medium | moderate | attention | orange | amber | p2 | normale | normal",
    ),
    one(
      "information",
      "Information",
      "Information",
      "info | mineur | mineure | faible | basse | bas | low | minor | verte | vert | green | p3",
    ),
  ],
  skillLevel: [
    one("0", "Ne sait pas", "None", "aucune | aucun | 0 - aucun | néant"),
    one(
      "1",
      "Notions",
      "Aware",
      "i | débutant | débutante | beginner | notion | learning | en apprentissage | base | basic",
    ),
    one(
      "2",
      "Pratique avec aide",
      "Practises with help",
      "l | intermédiaire | intermediate | junior | pratique",
    ),
    one(
      "3",
      "Autonome",
      "Autonomous",
      "u | confirmé | confirmée | competent | proficient | advanced | avancé | maîtrise",
    ),
    one(
      "4",
      "Expert",
      "Expert",
      "o | experte | référent | référente | forme les autres | teaches others | senior",
    ),
  ],
  declarationHow: [
    one("entered", "Saisie", "Entered", "saisi | manuelle | manual"),
    one(
      "copied",
      "Copie confirmée",
      "Confirmed copy",
      "copie | copié | copy | copied | reconduit | reconduite | confirmed copy",
    ),
    one("setAside", "Écartée", "Set aside", "écarté | non retenue | non retenu | not retained | not kept"),
  ],
  assignmentState: [
    one(
      "proposed",
      "Proposée",
      "Proposed",
      "proposé | demandée | demandé | requested | suggested | à confirmer",
    ),
    one(
      "confirmed",
      "Confirmée",
      "Confirmed",
      "confirmé | validée | validé | accepted | acceptée | ferme | firm | active",
    ),
    one("refused", "Refusée", "Refused", "refusé | rejetée | rejected | declined | annulée"),
  ],
};
