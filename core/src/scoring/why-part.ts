import { message, type Message, type MessageValue } from "../foundation/message.ts";
import type { Criterion } from "./criterion.ts";
import type { ScorePart } from "./compose.ts";

const missingCodes = {
  blank: "part-not-rated",
  notYetKnown: "part-not-yet-known",
  withheld: "part-withheld",
  notApplicable: "part-not-applicable",
  notUnderstood: "part-not-understood",
} as const;

/** Why one criterion gave what it gave, in a sentence: the rating, its scale and weight, or what is not known and what it could give. */
export function whyPart(criteria: readonly Criterion[], part: ScorePart): Message {
  const criterion = criteria.find(({ id }) => id === part.criterion);
  const { low = 0, high = 0 } = criterion?.anchors ?? {};
  const values: Record<string, MessageValue> = { name: part.name, low, high, from: part.low, to: part.high };
  if (part.missing)
    return message(missingCodes[part.missing.missing], { ...values, said: part.missing.said });
  const percent = Math.round(part.weight * 1000) / 10;
  return message(ratedCode(criterion), {
    ...values,
    rating: part.rating,
    points: part.contribution,
    percent,
  });
}

function ratedCode(criterion: Criterion | undefined): string {
  if (criterion?.role === "divisor") return "part-divisor";
  if (criterion?.role === "factor") return "part-factor";
  if (criterion?.role === "gain") return "part-gain";
  return criterion?.direction === "less" ? "part-less" : "part-more";
}
