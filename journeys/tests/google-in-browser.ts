import { request } from "node:http";
import { webAppHosts } from "@jalon/sheets-addon/testing";
import type { Page } from "playwright-core";

/** What the browser sent to one of Google's hosts. */
export interface SentToGoogle {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Answer {
  readonly responseCode: number;
  readonly responseHeaders: { name: string; value: string }[];
  /** In base 64. */
  readonly body: string;
}

/** Asks the server of this machine what Google's host answers; a redirect is given back as it is. */
function askHere(port: number, { method, address, headers, body }: SentToGoogle): Promise<Answer> {
  const { host, pathname, search } = new URL(address);
  const path = pathname + search;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path, headers: { ...headers, host } });
    asked.on("error", reject);
    asked.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const told = Object.entries(response.headers);
        resolve({
          responseCode: response.statusCode ?? 0,
          responseHeaders: told.map(([name, value]) => ({ name, value: String(value) })),
          body: Buffer.concat(parts).toString("base64"),
        });
      });
    });
    asked.end(body);
  });
}

/**
 * Makes a server of this machine stand for Google's two hosts in a page and its frames: the browser itself sends, follows where it
 * is led, and refuses what the page's policy refuses. Gives back what was sent, as it is sent.
 */
export async function putGoogleInto(page: Page, port: number): Promise<readonly SentToGoogle[]> {
  const sent: SentToGoogle[] = [];
  const session = await page.context().newCDPSession(page);
  const answer = async (requestId: string, asked: SentToGoogle): Promise<void> => {
    sent.push(asked);
    const answered = await askHere(port, asked);
    await session.send("Fetch.fulfillRequest", { requestId, ...answered });
  };
  session.on("Fetch.requestPaused", ({ requestId, request: { method, url, headers, postData = "" } }) => {
    void answer(requestId, { method, address: url, headers, body: postData });
  });
  const patterns = Object.values(webAppHosts).map((host) => ({ urlPattern: `https://${host}/*` }));
  await session.send("Fetch.enable", { patterns });
  return sent;
}
