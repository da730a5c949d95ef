import type { Choice } from "../../schema-types.ts";
import { one } from "./choice-builder.ts";

/** The allowed values that speak of projects and requests. */
export const projectLists: Readonly<Record<string, readonly Choice[]>> = {
  phase: [
    one(
      "idea",
      "Idée",
      "Idea",
      "opportunité | opportunity | avant-projet | pré-projet | concept | étude d’opportunité | émergence",
    ),
    one(
      "framing",
      "Cadrage",
      "Initiating",
      "en cadrage | initiation | initialisation | initialization | étude | faisabilité | étude de faisabilité | feasibility | framing | define | definition | discovery | étude préalable",
    ),
    one(
      "planning",
      "Conception",
      "Planning",
      "planification | spécification | spécifications | design | plan | conception générale | conception détaillée | alpha",
    ),
    one(
      "execution",
      "Réalisation",
      "Executing",
      "conception / réalisation | conception/réalisation | conception et réalisation | exécution | execution | développement | development | build | implementation | en réalisation | construction | delivery | en cours de réalisation | design and build | beta",
    ),
    one(
      "acceptance",
      "Recette",
      "Acceptance",
      "test | tests | testing | uat | qualification | vabf | homologation | validation",
    ),
    one(
      "pilot",
      "Expérimentation",
      "Pilot",
      "expérimentation/pilote | expérimentation / pilote | pilote | en expérimentation | pilot phase | vsr | trial",
    ),
    one(
      "rollout",
      "Déploiement",
      "Rollout",
      "roll-out | roll out | deployment | en déploiement | mise en service | généralisation | go-live | mise en production | live",
    ),
    one(
      "closing",
      "Clôture",
      "Closing",
      "closure | clos | clôturé | en clôture | terminé | terminée | achevé | bilan | closed | close | finished | completed",
    ),
    one(
      "operation",
      "MCO",
      "Operation",
      "run | maintenance | exploitation | en exploitation | en production | maintien en condition opérationnelle | bau | in service",
    ),
  ],
  status: [
    one(
      "proposed",
      "Proposé",
      "Proposed",
      "proposée | nouveau | new | à venir | à lancer | planned | prévu | planifié | à démarrer | pas démarré | non démarré | not started | to do | backlog | candidat | idée | pending | en attente de démarrage",
    ),
    one(
      "active",
      "Actif",
      "Active",
      "active | en cours | in progress | ongoing | ouvert | open | démarré | lancé | started | running | approved | approuvé | validé | en cours de réalisation | actif",
    ),
    one(
      "paused",
      "Suspendu",
      "Paused",
      "suspendue | en pause | on hold | hold | en attente | gelé | frozen | stand-by | standby | suspended | deferred | reporté | différé",
    ),
    one(
      "closed",
      "Terminé",
      "Closed",
      "terminée | clos | clôturé | clôturée | complete | completed | done | finished | fini | achevé | livré | delivered | fermé | fait",
    ),
    one(
      "cancelled",
      "Arrêté",
      "Cancelled",
      "arrêtée | annulé | annulée | abandonné | abandonnée | canceled | stopped | rejeté | rejected | dropped | terminated | stoppé",
    ),
  ],
  class: [
    one(
      "1",
      "Classe 1 (grand)",
      "Tier 1 (large)",
      "tier 1 | tier1 | classe 1 | niveau 1 | grand | grand projet | large | l | xl | xxl | majeur | major | stratégique | strategic | A | class 1",
    ),
    one(
      "2",
      "Classe 2 (moyen)",
      "Tier 2 (medium)",
      "tier 2 | tier2 | classe 2 | niveau 2 | moyen | projet moyen | medium | m | significatif | significant | B | class 2 | intermédiaire",
    ),
    one(
      "3",
      "Classe 3 (petit)",
      "Tier 3 (small)",
      "tier 3 | tier3 | classe 3 | niveau 3 | petit | petit projet | small | s | xs | mineur | minor | C | class 3 | simple",
    ),
  ],
  rating: [
    one(
      "1",
      "Très faible",
      "Very low",
      "très bas | très basse | négligeable | negligible | lowest | ++faible",
    ),
    one("2", "Faible", "Low", "bas | basse | faible | mineur | mineure | minor"),
    one("3", "Moyen", "Medium", "moyenne | modéré | modérée | moderate | normal | normale | average | med"),
    one(
      "4",
      "Fort",
      "High",
      "forte | élevé | élevée | haut | haute | important | importante | majeur | majeure | major",
    ),
    one(
      "5",
      "Très fort",
      "Very high",
      "très forte | très élevé | très élevée | très haut | très haute | critique | critical | highest | maximal | maximale",
    ),
  ],
  yesNo: [
    one(
      "yes",
      "Oui",
      "Yes",
      "o | y | vrai | true | 1 | x | ✓ | ✔ | ✔️ | ☑ | ☑️ | ✅ | ok | 🗸 | yep | si | t",
    ),
    one("no", "Non", "No", "n | faux | false | 0 | ✗ | ✘ | ✖ | ❌ | ☐ | ☒ | f"),
  ],
  conformity: [
    one("conform", "Conforme", "Conform", "conformant | compliant | conformity"),
    one(
      "nonconform",
      "Non conforme",
      "Nonconform",
      "non-conforme | nonconformity | non-compliant | not compliant | nc",
    ),
    one("cannotTell", "À vérifier", "Cannot tell", "a verifier | indéterminé | to be checked | unknown"),
    one("notApplicable", "Non applicable", "Not applicable", "n/a | sans objet | na"),
  ],
  decision: [
    one(
      "keep",
      "Retenu",
      "Selected",
      "retenue | accepté | go | approuvé | approved | selected | validé | keep",
    ),
    one("defer", "Différé", "Deferred", "reporté | ajourné | postponed | defer | on hold"),
    one("reject", "Non retenu", "Not selected", "refusé | rejeté | no-go | no go | rejected | reject"),
    one("stop", "À arrêter", "Stop", "arrêter | arrêt | cancel"),
    one("toDecide", "À décider", "To be decided", "à arbitrer | en arbitrage | pending | to decide"),
  ],
};
