import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppsScript } from "../apps-script/apps-script.ts";
import { post } from "./open-feed.ts";

/** Where Google takes what is posted to a web app, and where it then sends those who ask for its answer. */
export const webAppHosts = { asks: "script.google.com", answers: "script.googleusercontent.com" } as const;

/** A server of this machine that stands where Google's two stand. */
export interface ServedWebApp {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const anybody = { "access-control-allow-origin": "*" };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/**
 * Answers as Google's two servers do for a web app: a post runs the script and leads elsewhere, where what it answered is handed
 * out once. By an address of this machine both are one. Whoever asks for permission beforehand is refused, as Google refuses them.
 */
export async function serveWebApp(script: AppsScript): Promise<ServedWebApp> {
  const waiting = new Map<string, { readonly text: string; readonly mime: string }>();
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { text, mime } = await post(script, await bodyOf(request));
    const place = `/macros/echo?user_content_key=${waiting.size + 1}`;
    waiting.set(place, { text, mime });
    const elsewhere = request.headers.host === webAppHosts.asks ? `https://${webAppHosts.answers}` : "";
    response.writeHead(302, { ...anybody, location: `${elsewhere}${place}` }).end();
  };
  const handOut = ({ url = "" }: IncomingMessage, response: ServerResponse): void => {
    const answer = waiting.get(url);
    waiting.set(url, { text: "", mime: "" });
    if (!answer?.mime) response.writeHead(404).end();
    else response.writeHead(200, { ...anybody, "content-type": answer.mime }).end(answer.text);
  };
  const server = createServer((request, response) => {
    const { method, headers } = request;
    if (method === "POST" && headers.host !== webAppHosts.answers) return void take(request, response);
    if (method === "GET" && headers.host !== webAppHosts.asks) return handOut(request, response);
    response.writeHead(405).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
