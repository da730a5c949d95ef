import type { Language } from "@jalon/core";
import { isHostProblem } from "@jalon/core";
import type { SignedInUser } from "../src/server/server-calls.ts";
import type { Server } from "./script-run.ts";

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en");

/** Who is working, as Google says; somebody of the browser's language where it does not. */
export async function userOfScript(server: Server): Promise<SignedInUser> {
  try {
    return await server.signedInUser();
  } catch (problem) {
    if (!isHostProblem(problem)) throw problem;
    return { email: "", language: browserLanguage(), choice: null };
  }
}
