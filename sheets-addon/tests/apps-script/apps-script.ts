import { Script, runInContext, type Context } from "node:vm";
import type { Maker } from "./modelled.ts";
import { realmOf } from "./realm.ts";
import { isEnded, type AuthMode, type World } from "./world.ts";

/** An Apps Script of our own: a project's script on a workbook, each execution in a realm of its own. */
export interface AppsScript {
  readonly world: World;
  /** True when the script has a function of that name at its top level. */
  readonly has: (name: string) => boolean;
  /**
   * Calls a function of the script's top level, as a menu or a cell would, in an execution of its own. What it gives back is
   * copied. Rejects with the script's error, or when it used what is not modelled.
   */
  readonly run: (name: string, args?: readonly unknown[], mode?: AuthMode) => Promise<unknown>;
  /** The same as the sidebar does it: Google carries no Date, and calls no function whose name ends with an underscore. */
  readonly callFromPage: (name: string, args?: readonly unknown[]) => Promise<unknown>;
  /** The same with objects of Google's as arguments, such as an event. What it gives back is as the script made it. */
  readonly give: (
    name: string,
    given: (maker: Maker) => readonly unknown[],
    mode?: AuthMode,
  ) => Promise<unknown>;
}

const overLimit = "Exceeded maximum execution time";

/** What the page is told of a result: refusing what Google does not carry. */
const carried = `(value) => {
  const check = (one) => {
    if (Object.prototype.toString.call(one) === "[object Date]") throw new TypeError("a Date cannot be carried to the page");
    if (typeof one === "function") throw new TypeError("a function cannot be carried to the page");
    if (typeof one === "object" && one !== null) Object.values(one).forEach(check);
  };
  check(value);
  return value;
}`;

/** Puts a script on a workbook. */
export function openAppsScript(code: string, world: World): AppsScript {
  const script = new Script(code, { filename: "jalon.js" });

  function began(mode: AuthMode) {
    const realm = realmOf(Object.assign(world, { mode, startedAt: world.counts.seconds }));
    script.runInContext(realm.context);
    return realm;
  }

  async function execute<T>(
    mode: AuthMode,
    work: (context: Context, maker: Maker) => Promise<T>,
  ): Promise<T> {
    const { context, maker } = began(mode);
    try {
      return await work(context, maker);
    } finally {
      world.lockHeld = false;
      const missing = world.notModelled.splice(0);
      // oxlint-disable-next-line no-unsafe-finally
      if (missing.length > 0) throw new Error(`not modelled: ${missing.join(", ")}`);
      // oxlint-disable-next-line no-unsafe-finally
      if (isEnded(world)) throw new Error(overLimit);
    }
  }

  const told = (name: string, args: readonly unknown[], mode: AuthMode, through: string) =>
    execute(mode, async (context) => {
      const given = JSON.stringify(JSON.stringify(args));
      const call = `(async () => JSON.stringify({ result: (${through})(await ${name}(...JSON.parse(${given}))) }))()`;
      const text = await (runInContext(call, context) as Promise<string>);
      return (JSON.parse(text) as { readonly result?: unknown }).result;
    });

  return {
    world,
    has: (name) => runInContext(`typeof ${name} === "function"`, began("FULL").context) as boolean,
    run: (name, args = [], mode = "FULL") => told(name, args, mode, "(value) => value"),
    callFromPage: async (name, args = []) => {
      if (name.endsWith("_")) throw new Error(`google.script.run has no function ${name}`);
      return told(name, args, "FULL", carried);
    },
    give: (name, given, mode = "FULL") =>
      execute(mode, async (context, maker) => {
        const called = runInContext(`(async (given) => ${name}(...given))`, context) as (
          args: readonly unknown[],
        ) => Promise<unknown>;
        return called(given(maker));
      }),
  };
}
