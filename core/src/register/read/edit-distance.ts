/** Fewest letters to add, drop, change or swap with their neighbour to turn one text into the other; `limit + 1` as soon as it is more than `limit`. Source: optimal string alignment. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

function nextRow(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    let best = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
    current.push(best);
  }
  return current;
}

/** The candidate that is nearest to a text, if it is near enough to be meant (one letter in four, at most three); undefined when none is, or when two are as near. */
export function nearestText(text: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.floor(text.length / 4));
  let best: string | undefined;
  let least = limit + 1;
  let tied = false;
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, limit);
    if (distance < least) [best, least, tied] = [candidate, distance, false];
    else if (distance === least && distance <= limit && candidate !== best) tied = true;
  }
  return tied ? undefined : best;
}
