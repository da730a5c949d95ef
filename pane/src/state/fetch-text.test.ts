// @vitest-environment node
import { answerCharacters, isHostProblem } from "@jalon/core";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { browserFetchText, isSafeAddress, isWebAppAddress } from "./fetch-text.ts";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

/** Stands where a web app stands, on this computer; gives its address. */
async function serve(answer: Answer): Promise<string> {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => answer(request, body, response));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/exec`;
}

const never = new AbortController().signal;

async function problemOf(address: string, signal = never): Promise<string> {
  const thrown: unknown = await browserFetchText(address, "{}", signal).then(
    () => null,
    (problem: unknown) => problem,
  );
  return isHostProblem(thrown) ? thrown.hostProblem : String(thrown);
}

test("a text is posted as plain text, and the answer is taken from where it leads", async () => {
  const seen: (string | undefined)[] = [];
  const address = await serve((request, body, response) => {
    seen.push(request.method, request.headers["content-type"], body);
    if (request.method === "POST") response.writeHead(302, { location: "/answer" }).end();
    else response.end('{"é":1}');
  });
  expect(await browserFetchText(address, '{"token":"x"}', never)).toBe('{"é":1}');
  expect(seen.slice(0, 3)).toEqual(["POST", "text/plain;charset=utf-8", '{"token":"x"}']);
  expect(seen.slice(3)).toEqual(["GET", undefined, ""]);
});

test("a refusal, nobody there and an answer without end are problems in words", async () => {
  const refusing = await serve((_, __, response) => response.writeHead(404).end());
  expect(await problemOf(refusing)).toBe("address-refused");
  server?.close();
  const endless = await serve((_, __, response) => {
    const part = "x".repeat(1_000_000);
    const more = () => {
      if (!response.destroyed) response.write(part, more);
    };
    more();
  });
  expect(answerCharacters).toBeLessThan(30_000_000);
  expect(await problemOf(endless)).toBe("address-too-much");
  expect(await problemOf("http://127.0.0.1:9/exec")).toBe("address-unreachable");
});

test("what is given up is no problem of the address", async () => {
  const stop = new AbortController();
  const address = await serve(() => stop.abort());
  expect(await problemOf(address, stop.signal)).toMatch(/AbortError/);
});

test.each([
  "https://example.org/exec",
  "https://docs.google.com/spreadsheets/d/abc/edit",
  "https://script.google.com/macros/s/x/dev",
  "https://script.google.com/home/projects/x/edit",
  "https://script.google.com.example.org/macros/s/x/exec",
  "https://example.org/https://script.google.com/macros/s/x/exec",
])("%s is said to be no web app before it is asked", async (address) => {
  expect([isSafeAddress(address), isWebAppAddress(address)]).toEqual([true, false]);
  const asked = vi.spyOn(globalThis, "fetch");
  expect(await problemOf(address)).toBe("address-not-web-app");
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test.each([
  "https://script.google.com/macros/s/x/exec",
  "https://script.google.com/macros/s/x/exec?a=b",
  "https://script.google.com/a/macros/example.org/s/x/exec",
  "http://127.0.0.1:8080/exec",
  "http://127.0.0.1:8080/answer",
])("%s may be a web app's", (address) => {
  expect(isWebAppAddress(address)).toBe(true);
});

test.each([
  ["https://script.google.com/macros/s/x/exec", true],
  ["http://127.0.0.1:8080/exec", true],
  ["http://localhost:8080/exec", false],
  ["http://127.0.0.1/exec", true],
  ["http://script.google.com/exec", false],
  ["https://user:secret@script.google.com/exec", false],
  ["file:///etc/passwd", false],
  ["javascript:alert(1)", false],
  ["script.google.com", false],
  ["", false],
])("%s is safe: %s", async (address, safe) => {
  expect(isSafeAddress(address)).toBe(safe);
  if (!safe) expect(await problemOf(address)).toBe("address-not-safe");
});
