import { answerCharacters, isHostProblem, message, type HostProblem, type Words } from "@jalon/core";

/** Sends a text to an address and gives the text that it answers; rejects with a HostProblem in words. */
export type FetchText = (address: string, body: string, signal: AbortSignal) => Promise<string>;

/** What can go wrong with an address. */
export const fetchWords = {
  "address-not-safe": {
    fr: "« {address} » n’est pas une adresse sûre : elle doit commencer par https://.",
    en: "“{address}” is not a safe address: it must begin with https://.",
  },
  "address-not-web-app": {
    fr: "« {address} » n’est pas l’adresse d’une application web de Google : rien n’a été envoyé. La bonne ressemble à https://script.google.com/macros/s/…/exec ; celle de la feuille elle-même ne convient pas.",
    en: "“{address}” is not the address of a web app of Google: nothing was sent. The right one looks like https://script.google.com/macros/s/…/exec; that of the sheet itself does not do.",
  },
  "address-unreachable": {
    fr: "« {address} » ne répond pas. Vérifiez la connexion et l’adresse, ou prenez le fichier téléchargé depuis la feuille.",
    en: "“{address}” does not answer. Check the connection and the address, or take the file downloaded from the sheet.",
  },
  "address-too-slow": {
    fr: "« {address} » n’a pas répondu en {seconds} secondes. Réessayez, ou prenez le fichier téléchargé depuis la feuille.",
    en: "“{address}” did not answer within {seconds} seconds. Try again, or take the file downloaded from the sheet.",
  },
  "address-refused": {
    fr: "« {address} » a refusé (code {status}). Vérifiez l’adresse de l’application web : elle finit par /exec.",
    en: "“{address}” refused (code {status}). Check the address of the web app: it ends in /exec.",
  },
  "address-too-much": {
    fr: "« {address} » répond plus qu’une campagne ne peut contenir.",
    en: "“{address}” answers more than a campaign can hold.",
  },
} satisfies Words;

const seconds = 60;
/** By number alone: a name may lead elsewhere. */
const thisComputer = ["127.0.0.1", "[::1]"];

/** An address as it may be said: without what stands after its path. */
function said(address: string): string {
  return address.replace(/[?#].*$/, "").slice(0, 120);
}

function problem(
  code: keyof typeof fetchWords,
  address: string,
  values: Readonly<Record<string, number>> = {},
): HostProblem {
  return { hostProblem: code, message: message(code, { address: said(address), ...values }) };
}

/** True for an address that nobody on the way can read; this computer's own counts as one. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && thisComputer.includes(hostname));
}

/** True for an address that a web app of Google can have, or that is this computer's own: the page may ask no other. */
export function isWebAppAddress(address: string): boolean {
  if (!isSafeAddress(address)) return false;
  const { hostname, pathname } = new URL(address);
  return thisComputer.includes(hostname) || (hostname === "script.google.com" && pathname.endsWith("/exec"));
}

/** Reads an answer piece by piece, and no further than it may be long. */
async function textOf(answer: Response, address: string): Promise<string> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return "";
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= answerCharacters) continue;
    await reader.cancel();
    throw problem("address-too-much", address);
  }
}

/**
 * Asks an address in the way of the browser: without cookies, as plain text (which needs no permission beforehand), following
 * where it leads, for at most a minute.
 */
export const browserFetchText: FetchText = async (address, body, signal) => {
  if (!isSafeAddress(address)) throw problem("address-not-safe", address);
  if (!isWebAppAddress(address)) throw problem("address-not-web-app", address);
  const late = AbortSignal.timeout(seconds * 1000);
  try {
    const answer = await fetch(address, {
      method: "POST",
      body,
      headers: { "Content-Type": "text/plain;charset=utf-8" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.any([signal, late]),
    });
    if (!answer.ok) throw problem("address-refused", address, { status: answer.status });
    return await textOf(answer, address);
  } catch (thrown) {
    if (signal.aborted || isHostProblem(thrown)) throw thrown;
    throw late.aborted
      ? problem("address-too-slow", address, { seconds })
      : problem("address-unreachable", address);
  }
};
