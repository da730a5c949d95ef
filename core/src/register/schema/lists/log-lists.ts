import type { Choice } from "../../schema-types.ts";
import { one } from "./choice-builder.ts";

const closedWords =
  "clos | close | fermé | fermée | clôturé | clôturée | terminé | terminée | résolu | résolue | resolved | done | traité | traitée | levé | levée | fait | completed | maîtrisé";

/** The allowed values of the RAID log, the calendar and the alerts. */
export const logLists: Readonly<Record<string, readonly Choice[]>> = {
  logState: [
    one(
      "open",
      "Ouvert",
      "Open",
      "ouverte | actif | active | nouveau | new | identifié | en attente | pending | à traiter | to do",
    ),
    one(
      "inProgress",
      "En cours",
      "In progress",
      "en traitement | en cours de traitement | ongoing | wip | suivi | monitored | mitigating | in mitigation | en réduction | en cours de réduction | en cours de mitigation",
    ),
    one("closed", "Clos", "Closed", closedWords),
  ],
  alertState: [
    one("open", "Ouverte", "Open", "ouvert | nouvelle | new | levée"),
    one(
      "acknowledged",
      "Prise en compte",
      "Acknowledged",
      "pris en compte | vue | vu | ack | en cours | in progress",
    ),
    one("inCommittee", "En comité", "In committee", "au comité | escaladée | escalated | en copil"),
    one("closed", "Close", "Closed", "clos | fermée | fermé | clôturée | traitée | resolved | done"),
  ],
  decisionState: [
    one(
      "toTake",
      "À prendre",
      "To be taken",
      "en attente | pending | à arbitrer | open | ouverte | proposed",
    ),
    one(
      "taken",
      "Prise",
      "Taken",
      "pris | décidée | décidé | actée | acté | validée | decided | approved | agreed | à appliquer | à mettre en œuvre | en cours | en cours d’application | in progress | to be applied | to be carried out | to be implemented",
    ),
    one(
      "carriedOut",
      "Appliquée",
      "Carried out",
      "appliqué | mise en œuvre | exécutée | implemented | done | closed | close | clos",
    ),
    one("withdrawn", "Retirée", "Withdrawn", "annulée | cancelled | abandonnée | superseded | remplacée"),
  ],
  milestoneState: [
    one(
      "toCome",
      "À venir",
      "To come",
      "prévu | planifié | planned | upcoming | not started | en cours | in progress | on track | open",
    ),
    one(
      "atRisk",
      "En risque",
      "At risk",
      "à risque | menacé | en alerte | sous surveillance | threatened | in jeopardy",
    ),
    one(
      "met",
      "Tenu",
      "Met",
      "atteint | réalisé | fait | franchi | achieved | done | complete | completed | terminé | passed",
    ),
    one("missed", "Manqué", "Missed", "en retard | late | dépassé | non tenu | overdue | slipped"),
    one("cancelled", "Annulé", "Cancelled", "abandonné | supprimé | canceled"),
  ],
  riskResponse: [
    one("avoid", "Éviter", "Avoid", "évitement | supprimer | avoidance | eliminate"),
    one(
      "reduce",
      "Réduire",
      "Reduce",
      "réduction | atténuer | mitigation | mitigate | atténuation | traiter | treat | reduction",
    ),
    one("transfer", "Transférer", "Transfer", "transfert | partager | share | assurer | insure"),
    one(
      "accept",
      "Accepter",
      "Accept",
      "acceptation | acceptance | acceptée | tolérer | tolerate | surveiller | watch | monitor",
    ),
  ],
  dependencyType: [
    one(
      "finishStart",
      "Fin-début",
      "Finish-start",
      "fd | fs | finish to start | fin à début | finish-to-start | f-d | f-s",
    ),
    one(
      "startStart",
      "Début-début",
      "Start-start",
      "dd | ss | start to start | début à début | start-to-start",
    ),
    one("finishFinish", "Fin-fin", "Finish-finish", "ff | finish to finish | fin à fin | finish-to-finish"),
    one(
      "startFinish",
      "Début-fin",
      "Start-finish",
      "df | sf | start to finish | début à fin | start-to-finish",
    ),
  ],
};
