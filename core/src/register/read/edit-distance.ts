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
    const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const best = Math.min(changed, at(last, column) + 1, at(current, column - 1) + 1);
    current.push(isSwap(a, b, row, column) ? Math.min(best, at(beforeLast, column - 2) + 1) : best);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

/** The candidates that are nearest to a text, if they are near enough to be meant (one letter in four, at most three). */
export function nearestTexts(text: string, candidates: readonly string[]): readonly string[] {
  let least = Math.min(3, Math.floor(text.length / 4));
  let best: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, least);
    if (distance > least) continue;
    if (distance < least || best.length === 0) best = [candidate];
    else if (!best.includes(candidate)) best.push(candidate);
    least = distance;
  }
  return best;
}

/** The candidate that is nearest to a text and near enough to be meant; undefined when none is, or when two are as near. */
export function nearestText(text: string, candidates: readonly string[]): string | undefined {
  const nearest = nearestTexts(text, candidates);
  return nearest.length === 1 ? nearest[0] : undefined;
}
