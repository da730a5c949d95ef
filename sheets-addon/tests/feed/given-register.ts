import {
  adopt,
  applyPlan,
  memoryHost,
  plainSheet,
  proposeGoverning,
  readRegister,
  type Cell,
  type Workbook,
} from "@jalon/core";
import type { CampaignSize } from "./given-campaign.ts";

const months = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${2026 + Math.floor((10 + at) / 12)}-${String(((10 + at) % 12) + 1).padStart(2, "0")}`,
  );

function rowsOf({ managers, people, months: count }: CampaignSize): {
  readonly team: readonly (readonly Cell[])[];
  readonly days: readonly (readonly Cell[])[];
} {
  const bosses = Array.from({ length: managers }, (_, at) => `Responsable ${at + 1}`);
  const team = Array.from({ length: people }, (_, at): readonly Cell[] => [
    `PER-${at + 1}`,
    `Personne ${at + 1}`,
    "Analyste",
    bosses[at % managers] ?? "",
    null,
  ]);
  const lead = bosses.map((name, at): readonly Cell[] => [
    `MGR-${at + 1}`,
    name,
    "Directeur",
    null,
    `manager${at + 1}@exemple.fr`,
  ]);
  const days = team.map(([, name], at): readonly Cell[] => [
    `A-${at + 1}`,
    name ?? null,
    ...months(count).map((_, month) => 5 + ((at + month) % 12)),
  ]);
  return { team: [...team, ...lead], days };
}

/** A governed register of that many managers and people, with availability for the months from November 2026 on. */
export async function givenRegister(size: CampaignSize): Promise<Workbook> {
  const { team, days } = rowsOf(size);
  const people = ["Code personne", "Nom", "Poste", "Responsable hiérarchique", "Adresse électronique"];
  const source: Workbook = {
    source: "Registre",
    names: [],
    sheets: [
      plainSheet("Personnes", [people, ...team]),
      plainSheet("Disponibilités", [
        [
          "N° de ligne",
          "Personne",
          ...months(size.months).map((month) => `${month.slice(5)}/${month.slice(0, 4)}`),
        ],
        ...days,
      ]),
    ],
  };
  const { mapping } = adopt(source, { language: "fr" });
  const read = readRegister(source, mapping, { asOf: "2026-11-25", nearNames: false });
  const host = memoryHost(source);
  await applyPlan(host, proposeGoverning(source, read), { at: "2026-11-25 09:00", by: "PMO" });
  return host.workbook();
}
