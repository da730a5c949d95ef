import {
  addToMonth,
  type Campaign,
  type CampaignBlock,
  type CampaignPerson,
  type Language,
} from "@jalon/core";

/** How large a campaign of tests is. */
export interface CampaignSize {
  readonly managers: number;
  readonly people: number;
  readonly months: number;
}

const pmo = "pmo@exemple.fr";

function personOf(block: number, at: number, months: number): CampaignPerson {
  const days = (value: number): number[] => Array.from({ length: months }, () => value);
  return {
    id: `PER-${block}-${at}`,
    name: `Personne ${block}-${at}`,
    post: "Analyste",
    full: days(20),
    most: days(20),
    was: days(10),
    proposed: Array.from({ length: months }, (_, month) => 5 + ((block + at + month) % 15)),
  };
}

/** A campaign of any size for tests, prepared on Wednesday 25 November 2026 for the months from December on: `manager1@exemple.fr` fills block `B-1`. */
export function givenCampaign({ managers, people, months }: CampaignSize): Campaign {
  const blocks = Array.from({ length: managers }, (_, at): CampaignBlock => {
    const number = at + 1;
    const language: Language = number % 3 === 2 ? "en" : "fr";
    const count = Math.ceil(people / managers);
    return {
      id: `B-${number}`,
      manager: `Responsable ${number}`,
      email: `manager${number}@exemple.fr`,
      language,
      sheet: `Responsable ${number}`,
      zone: "FR",
      days: Array.from({ length: months }, () => 20),
      people: Array.from({ length: count }, (__, one) => personOf(number, one + 1, months)),
    };
  });
  return {
    version: 1,
    id: "AV-2026-12-test",
    months: Array.from({ length: months }, (_, at) => addToMonth("2026-12", at)),
    preparedOn: "2026-11-25",
    language: "fr",
    owners: [pmo],
    blocks,
  };
}

/** Three managers of two people each, for three months. */
export const smallCampaign = givenCampaign({ managers: 3, people: 6, months: 3 });
