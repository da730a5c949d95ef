/** Starts the engine's worker; a bundler finds its file here. */
export function makeEngineWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "jalon-engine" });
}
