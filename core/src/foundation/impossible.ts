/** Throws for a state that only a bug of ours can reach; `what` is in English, for the report, and holds no cell value. */
export function impossible(what: string): never {
  throw new Error(`Jalon bug: ${what}`);
}
