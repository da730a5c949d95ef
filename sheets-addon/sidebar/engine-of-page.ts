import { directEngine, workerEngine, type Engine } from "@jalon/pane";
import { startedWorker, workerOf } from "./worker-of-page.ts";

/** The engine in a worker made of this page's own script; on the page itself where Google's frame allows no worker. */
export async function engineOfPage(script: string): Promise<Engine> {
  let started = await startedWorker(script);
  if (!started) return directEngine();
  return workerEngine(() => {
    const worker = started ?? workerOf(script);
    started = null;
    return worker;
  });
}
