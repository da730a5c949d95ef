/** Rows a second of our compiled formulas against mathjs's own compiled `evaluate`, same formulas and rows, same process. */
import { compileFormula, parseFormula, type RegisterRow } from "@jalon/core";
import { create, all } from "mathjs";
import { benchPortfolio } from "./portfolio.ts";
import { bestOf, show } from "./timing.ts";

const formulas = [
  "budget / 1000000",
  "(budget - spent) / budget * 100",
  "if(progress > 0.5, budget * 2, spent + remaining) / 1000",
  "min(max(progress * 10, 1), 5) + sqrt(progress)",
  "round(spent / budget, 2) * 100 - progress ^ 2",
];

/** Times both; gives 0 when every formula is at least ten times as fast as mathjs, 1 otherwise. */
export function main(): number {
  const rows: readonly RegisterRow[] = benchPortfolio(20_000).projects;
  const scopes = rows.map(({ values: { budget, spent, remaining, progress } }) => ({
    budget,
    spent,
    remaining,
    progress,
  }));
  const mathjs = create(all ?? {}, {});
  mathjs.import({ if: (test: boolean, yes: number, no: number) => (test ? yes : no) }, { override: true });
  const ratios = formulas.map((text) => {
    const { formula } = parseFormula(text, "en", "projects");
    if (!formula) throw new Error(`not understood: ${text}`);
    const compute = compileFormula(formula, rows);
    const ours = bestOf(15, () => {
      let sum = 0;
      for (let index = 0; index < rows.length; index += 1) sum += compute(index);
      return sum;
    });
    const code = mathjs.compile(text);
    const peer = bestOf(3, () => {
      let sum = 0;
      for (const scope of scopes) sum += Number(code.evaluate(scope));
      return sum;
    });
    if (Math.abs(ours.result - peer.result) > 1e-6 * Math.abs(peer.result))
      throw new Error(`different answers: ${text}`);
    const ratio = peer.milliseconds / ours.milliseconds;
    show(text, {
      "Jalon rows/s": rows.length / (ours.milliseconds / 1000),
      "mathjs rows/s": rows.length / (peer.milliseconds / 1000),
      ratio,
    });
    return ratio;
  });
  const least = Math.min(...ratios);
  show("slowest formula", { ratio: least, "wanted at least": 10 });
  return least >= 10 ? 0 : 1;
}
