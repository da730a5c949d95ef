import { availabilityRequest } from "@jalon/core";
import type { AppsScript } from "../apps-script/apps-script.ts";
import { stateOf } from "../apps-script/modelled.ts";
import type { AnswerState } from "../apps-script/services.ts";

/** Chooses an item of the menu and answers what it asks; gives back what it tells. */
export async function choose(
  { world, run }: AppsScript,
  item: string,
  ...answers: readonly (string | null)[]
): Promise<readonly string[]> {
  const before = world.shown.alerts.length;
  world.shown.answers.splice(0, world.shown.answers.length, ...answers);
  await run(item);
  return world.shown.alerts.slice(before);
}

/** Makes a token from the menu. */
export async function tokenFrom(script: AppsScript, name: string, item = "createToken"): Promise<string> {
  const [told = ""] = await choose(script, item, name);
  const token = /jalon-[0-9a-f]{8}-[0-9a-f]+/.exec(told)?.[0];
  if (token === undefined) throw new Error(`no token in: ${told}`);
  return token;
}

/** Posts a body to the web app, as anybody may: what it answers, and as what. */
export async function post(script: AppsScript, body: string): Promise<AnswerState> {
  const output = await script.give("doPost", (maker) => [
    maker.make("PostEvent", {
      postData: maker.make("PostData", { contents: body, type: "text/plain", length: body.length }),
    }),
  ]);
  return stateOf(output) as AnswerState;
}

/** A pull as the pane and the command line ask for it. */
export const pullBody = availabilityRequest;
