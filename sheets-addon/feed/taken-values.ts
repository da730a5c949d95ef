import type { Campaign, MessageValue } from "@jalon/core";

/** What is told of a campaign that was taken: how large it is, who gets mails of it, and who may change all of it. */
export function takenValues({ blocks, months, owners }: Campaign): Readonly<Record<string, MessageValue>> {
  return {
    months: months.length,
    people: blocks.reduce((sum, { people }) => sum + people.length, 0),
    managers: blocks.length,
    emails: blocks.map(({ manager, email }) => email ?? manager),
    owners: owners.length,
    all: owners,
  };
}
