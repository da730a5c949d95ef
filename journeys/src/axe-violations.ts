import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong on the whole page, or in a frame of it: rule and first element. */
export async function axeViolations(page: Pick<Page, "evaluate">): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
    // Every rule runs; of what passes nothing is told, so that axe need not describe it.
    const { violations: found } = await checker.run(document, {
      resultTypes: ["violations"],
      selectors: false,
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
  });
}
