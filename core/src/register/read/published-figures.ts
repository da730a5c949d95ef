/** A way in which a published figure may follow from others of its row: from their values to the figure. */
export interface FigureFormula {
  readonly of: readonly string[];
  readonly reckon: (figures: readonly number[]) => number | null;
  /** The words of the formula, with {0}, {1} … for the headings of its fields. */
  readonly words: string;
}

/** A figure that people publish beside those it follows from, and the ways in which it may follow, most usual first. */
export interface PublishedFigure {
  readonly field: string;
  readonly formulas: readonly FigureFormula[];
}

const difference: FigureFormula["reckon"] = ([a = 0, b = 0]) => a - b;
const sum: FigureFormula["reckon"] = ([a = 0, b = 0]) => a + b;
const share: FigureFormula["reckon"] = ([a = 0, b = 0]) => (b === 0 ? null : (a - b) / b);

function differenceOf(a: string, b: string): FigureFormula {
  return { of: [a, b], reckon: difference, words: "{0} − {1}" };
}

function shareOf(a: string, b: string): FigureFormula {
  return { of: [a, b], reckon: share, words: "({0} − {1}) ÷ {1}" };
}

/** Both ways round: some publish an overrun as positive, others as negative. */
const overruns = [
  ["landing", "budget"],
  ["landing", "baselineBudget"],
  ["budget", "baselineBudget"],
] as const;

/** The figures of a project that its other figures may contradict. */
export const publishedFigures: readonly PublishedFigure[] = [
  { field: "landing", formulas: [{ of: ["spent", "remaining"], reckon: sum, words: "{0} + {1}" }] },
  { field: "variance", formulas: overruns.flatMap(([a, b]) => [differenceOf(a, b), differenceOf(b, a)]) },
  { field: "varianceShare", formulas: overruns.flatMap(([a, b]) => [shareOf(a, b), flipped(shareOf(a, b))]) },
  {
    field: "yearVariance",
    formulas: [shareOf("yearForecast", "yearBaseline"), flipped(shareOf("yearForecast", "yearBaseline"))],
  },
];

function flipped(formula: FigureFormula): FigureFormula {
  const reckon: FigureFormula["reckon"] = (figures) => {
    const reckoned = formula.reckon(figures);
    return reckoned === null ? null : -reckoned;
  };
  return { ...formula, reckon, words: `−${formula.words}` };
}
