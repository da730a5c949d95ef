import type { Progress } from "@jalon/core";
import type { EngineCalls, Opening, Portfolio } from "../engine/engine.ts";
import { openLine, type Answers, type Port } from "../engine/line.ts";
import type { ShownCell } from "../engine/other-window.ts";
import type { Pane } from "./pane.ts";

type Call = (request: never, progress: Progress) => Promise<unknown>;

/** Lets another window work with this pane's engine; what it reads or changes is shown here as well. */
export function lend(pane: Pane, port: Port): void {
  const { engine, host, store } = pane;
  const shown = (portfolio: Portfolio): Portfolio => {
    store.tell({ is: "opened", portfolio });
    return portfolio;
  };
  const plain = ([name, call]: [string, unknown]): [string, Call] => [name, call as Call];
  const calls: Answers = Object.fromEntries(
    Object.entries(engine)
      .filter(([name]) => !["attach", "cancel", "close"].includes(name))
      .map(plain),
  );
  const open: EngineCalls["open"] = async (opening: Opening, progress) => {
    const { portfolio } = store.state();
    // What was confirmed here and is not written yet is not lost by being looked at elsewhere.
    if (portfolio && !opening.saved) return portfolio;
    return shown(await engine.open(opening, progress));
  };
  const remap: EngineCalls["remap"] = async (choice, progress) => shown(await engine.remap(choice, progress));
  const goTo = ({ sheet, position }: ShownCell) => host.goTo(sheet, position);
  openLine(port, { ...calls, open, remap, goTo });
}
