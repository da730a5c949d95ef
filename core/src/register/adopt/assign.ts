/**
 * The pairing of rows with columns that has the greatest total, each used at most once; pairs worth 0 or less are not made. Gives, for
 * each row, its column or -1. Source: the Hungarian method with potentials (Kuhn 1955, Munkres 1957), in O(rows² × columns).
 */
export function bestPairing(worth: readonly (readonly number[])[]): readonly number[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return worth.map(() => -1);
  // One private column a row, worth nothing, lets every row stay alone.
  const width = columns + rows;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, worth[row]?.[column] ?? 0) : 0;
  const owner = solve(rows, width, cost);
  const paired = new Array<number>(rows).fill(-1);
  owner.forEach((row, column) => {
    if (row >= 0 && column < columns && (worth[row]?.[column] ?? 0) > 0) paired[row] = column;
  });
  return paired;
}

/** For each column the row that it goes to, or -1. */
function solve(
  rows: number,
  width: number,
  cost: (row: number, column: number) => number,
): readonly number[] {
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(width + 1);
  const owner = new Int32Array(width + 1);
  const before = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row += 1) {
    owner[0] = row;
    let column = 0;
    const slack = new Float64Array(width + 1).fill(Infinity);
    const visited = new Uint8Array(width + 1);
    do {
      visited[column] = 1;
      column = nextColumn({ column, owner, before, slack, visited, rowPrice, columnPrice, cost });
    } while (owner[column] !== 0);
    while (column !== 0) {
      const from = before[column] ?? 0;
      owner[column] = owner[from] ?? 0;
      column = from;
    }
  }
  return Array.from(owner.subarray(1), (row) => row - 1);
}

interface Search {
  readonly column: number;
  readonly owner: Int32Array;
  readonly before: Int32Array;
  readonly slack: Float64Array;
  readonly visited: Uint8Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly cost: (row: number, column: number) => number;
}

/** Follows the cheapest way out of a column: gives the next column of the search, with all prices brought up to date. */
function nextColumn(search: Search): number {
  relax(search);
  const { slack, visited } = search;
  let next = 0;
  for (let to = 1; to < slack.length; to += 1) {
    if (!visited[to] && (next === 0 || (slack[to] ?? 0) < (slack[next] ?? 0))) next = to;
  }
  reprice(search, slack[next] ?? 0);
  return next;
}

function relax({ column, owner, before, slack, visited, rowPrice, columnPrice, cost }: Search): void {
  const row = owner[column] ?? 0;
  for (let to = 1; to < slack.length; to += 1) {
    if (visited[to]) continue;
    const reduced = cost(row - 1, to - 1) - (rowPrice[row] ?? 0) - (columnPrice[to] ?? 0);
    if (reduced >= (slack[to] ?? 0)) continue;
    slack[to] = reduced;
    before[to] = column;
  }
}

function reprice({ owner, slack, visited, rowPrice, columnPrice }: Search, least: number): void {
  for (let to = 0; to < slack.length; to += 1) {
    if (!visited[to]) {
      slack[to] = (slack[to] ?? 0) - least;
      continue;
    }
    const owned = owner[to] ?? 0;
    rowPrice[owned] = (rowPrice[owned] ?? 0) + least;
    columnPrice[to] = (columnPrice[to] ?? 0) - least;
  }
}
