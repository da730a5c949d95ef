import type { Field } from "../schema-types.ts";
import { choice, health, number, yesNo } from "./field-builders.ts";

function rated(
  key: string,
  french: string,
  english: string,
  told: { readonly fr: string; readonly en: string },
): Field {
  return number(key, french, english, {
    about: [
      `${french}, de 1 (très faible) à 5 (très fort), ou sur l’échelle de la maison.`,
      `${english}, from 1 (very low) to 5 (very high), or on the house's own scale.`,
    ],
    ...told,
    list: "rating",
    low: 0,
  });
}

/** How a project says it is doing, and the ratings that its row may carry. */
export const stateFields: readonly Field[] = [
  choice("phase", "Phase", "Phase", {
    about: ["Où en est le projet dans son cycle de vie.", "Where the project is in its life cycle."],
    fr: "Phase du projet | Phase du projet en cours | Phase en cours | Phase projet | Étape | Étape en cours | Phase actuelle | Stade",
    en: "Stage | Project phase | Current phase | Project stage | Lifecycle stage | Current stage",
    list: "phase",
    need: "should",
  }),
  choice("status", "Statut", "Status", {
    about: [
      "Le projet est-il proposé, actif, suspendu, terminé ou arrêté ?",
      "Is the project proposed, active, paused, closed or cancelled?",
    ],
    fr: "État | Statut du projet | État du projet | Statut projet | Situation | État d’avancement",
    en: "State | Project status | Delivery status | Current status",
    list: "status",
    need: "should",
  }),
  health("declaredHealth", "Météo", "Declared health", {
    about: [
      "La santé que le chef de projet déclare ; « non renseigné » n’est jamais vert.",
      "The health that the project's lead declares; “not reported” is never green.",
    ],
    fr: "Santé | Santé déclarée | Météo du projet | Météo projet | Tendance | Indicateur | Couleur | Feu | Voyant | RAG | Santé du projet | Météo globale",
    en: "RAG | RAG status | RAG rating | Health | Trend | Project health | Overall RAG | Delivery confidence | Delivery Confidence Assessment | DCA | DCA 2025 | SRO Delivery Confidence Assessment | SRO DCA | Colour",
    shared: {
      fr: "Statut | État | Statut du projet | État du projet | Statut projet | Situation",
      en: "Status | State | Project status | Delivery status | Current status",
    },
    list: "health",
    need: "should",
  }),
  health("independentHealth", "Santé selon l’avis indépendant", "Independent health", {
    about: [
      "La santé selon une revue indépendante (audit, autorité de contrôle).",
      "The health that an independent review gives (audit, assurance authority).",
    ],
    fr: "Avis indépendant | Météo de l’audit | Avis de l’audit | Avis DINUM",
    en: "IPA Delivery Confidence Assessment | IPA DCA | IPA rating | Assurance rating | Independent RAG | NISTA Delivery Confidence Assessment",
    list: "health",
  }),
  health("previousHealth", "Météo précédente", "Previous health", {
    about: ["La santé déclarée à l’édition précédente.", "The health declared in the previous edition."],
    fr: "Santé précédente | Météo du mois précédent | Météo N-1 | Ancienne météo",
    en: "DCA 2024 | Previous RAG | Last RAG | Prior RAG | RAG last period | Previous DCA",
    list: "health",
  }),
  yesNo("mandatory", "Obligatoire", "Mandatory", {
    about: [
      "Le projet répond-il à une obligation (loi, règlement, sécurité) ?",
      "Does the project meet an obligation (law, regulation, safety)?",
    ],
    fr: "Réglementaire | Obligation réglementaire | Projet obligatoire | Projet réglementaire | Contrainte légale",
    en: "Regulatory | Compliance | Must do | Legal obligation | Mandatory project",
    list: "yesNo",
  }),
  yesNo("interministerial", "Interministériel", "Cross-organisation", {
    about: [
      "Le projet engage-t-il plusieurs organisations ?",
      "Does the project involve several organisations?",
    ],
    fr: "Projet interministériel | Projet inter-ministériel | Inter-ministériel | Transverse | Projet transverse",
    en: "Cross-government | Interministerial | Joint project | Cross-cutting | Cross-agency",
    list: "yesNo",
  }),
  rated("businessValue", "Valeur métier", "Business value", {
    fr: "Valeur | Valeur ajoutée",
    en: "Value | Value score",
  }),
  rated("strategicFit", "Alignement stratégique", "Strategic fit", {
    fr: "Alignement | Contribution stratégique",
    en: "Strategic alignment | Alignment",
  }),
  rated("complexity", "Complexité", "Complexity", {
    fr: "Niveau de complexité",
    en: "Complexity level | Complexity score",
  }),
  rated("urgency", "Urgence", "Urgency", { fr: "Niveau d’urgence", en: "Urgency level | Time criticality" }),
  rated("riskLevel", "Niveau de risque", "Risk level", {
    fr: "Risque | Risque global",
    en: "Risk | Risk rating | Overall risk",
  }),
];
