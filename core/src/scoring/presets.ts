import type { Bilingual, Language } from "../foundation/language.ts";
import type { Criterion, Direction, Role } from "./criterion.ts";

/** The ready-made sets of criteria. */
export type Preset = "weighted" | "wsjf" | "rice";

interface PresetCriterion {
  readonly id: string;
  readonly name: Bilingual;
  readonly role: Role;
  readonly weight: number;
  readonly direction: Direction;
  readonly low: number;
  readonly high: number;
}

function preset(
  id: string,
  fr: string,
  en: string,
  role: Role,
  weight: number,
  low: number,
  high: number,
  direction: Direction = "more",
): PresetCriterion {
  return { id, name: { fr, en }, role, weight, direction, low, high };
}

/**
 * WSJF = (user-business value + time criticality + risk reduction or opportunity) ÷ job size, each on SAFe's 1–20 scale;
 * RICE = reach × impact × confidence ÷ effort. The weighted set's weights are a starting point for the direction.
 */
const presets: Readonly<Record<Preset, readonly PresetCriterion[]>> = {
  weighted: [
    preset("value", "Valeur métier", "Business value", "weighted", 30, 1, 5),
    preset("alignment", "Alignement stratégique", "Strategic fit", "weighted", 25, 1, 5),
    preset("complexity", "Complexité", "Complexity", "weighted", 15, 1, 5, "less"),
    preset("cost", "Coût", "Cost", "weighted", 15, 1, 5, "less"),
    preset("risk", "Risque", "Risk", "weighted", 15, 1, 5, "less"),
  ],
  wsjf: [
    preset("user-value", "Valeur métier et utilisateur", "User-business value", "gain", 1, 1, 20),
    preset("urgency", "Criticité dans le temps", "Time criticality", "gain", 1, 1, 20),
    preset(
      "risk-reduction",
      "Réduction de risque ou opportunité",
      "Risk reduction or opportunity",
      "gain",
      1,
      1,
      20,
    ),
    preset("job-size", "Taille du travail", "Job size", "divisor", 1, 1, 20, "less"),
  ],
  rice: [
    preset("reach", "Portée (personnes par trimestre)", "Reach (people a quarter)", "factor", 1, 0, 10_000),
    preset("impact", "Impact (0,25 à 3)", "Impact (0.25 to 3)", "factor", 1, 0.25, 3),
    preset("confidence", "Confiance (0 à 1)", "Confidence (0 to 1)", "factor", 1, 0, 1),
    preset("effort", "Effort (mois-personnes)", "Effort (person-months)", "divisor", 1, 0.5, 120, "less"),
  ],
};

/** The criteria of a preset, named in the register's language and marked *to be decided*. */
export function presetCriteria(name: Preset, language: Language): readonly Criterion[] {
  return presets[name].map((criterion) => ({
    id: criterion.id,
    name: criterion.name[language],
    role: criterion.role,
    weight: criterion.weight,
    direction: criterion.direction,
    anchors: { low: criterion.low, high: criterion.high },
    formula: null,
    toBeDecided: true,
  }));
}
