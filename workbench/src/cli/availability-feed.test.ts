import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { availabilityAnswer, type Workbook } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { askedFor, filled, first, pull, run } from "./testing-availability.ts";
import { testingIo, type TestingIo } from "./testing-io.ts";

let register: Uint8Array;
let campaign: Uint8Array;
beforeAll(async () => {
  ({ register, campaign } = await askedFor());
});

describe("from the web app of a shared sheet", () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Stands where the web app stands, on this machine. */
  async function serving(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/exec`;
  }

  async function workbookFilled(): Promise<Workbook> {
    return (await loadFile("campaign.xlsx", await filled(campaign, ["Paul Martin", first, 5, 9]))).workbook;
  }

  const io = (token: string | null = "secret"): TestingIo => testingIo({ "register.xlsx": register }, token);

  test("the token goes in the body, as plain text, and is not sent on to where a redirect leads", async () => {
    const answer = availabilityAnswer(await workbookFilled());
    const seen: { method: string; type: string; body: string }[] = [];
    const address = await serving((request, response) => {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        seen.push({ method: request.method ?? "", type: request.headers["content-type"] ?? "", body });
        if (request.url === "/exec") response.writeHead(302, { location: "/echo" }).end();
        else response.end(answer);
      });
    });
    const { exit, told } = await pull(io(), address);
    expect(exit).toBe(0);
    expect(told.changes.map(({ person, after }) => [person, after])).toEqual([["PER-1", 9]]);
    expect(seen.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect(seen[0]?.type).toBe("text/plain;charset=utf-8");
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ jalonAvailability: 1, what: "pull", token: "secret" });
    expect(seen[1]?.body).toBe("");
  });

  test.each<[string, RequestListener, string]>([
    [
      "a wrong token",
      (_, response) => void response.end('{"jalonAvailability":1,"error":"token-refused"}'),
      "feed-token-refused",
    ],
    [
      "a page to sign in",
      (_, response) => void response.end("<!doctype html><title>Sign in</title>"),
      "answer-a-page",
    ],
    ["an error of the server", (_, response) => void response.writeHead(500).end("?"), "cli-feed-status"],
    ["something else", (_, response) => void response.end("[]"), "answer-not-one"],
    [
      "a redirect without end",
      (_, response) => void response.writeHead(302, { location: "/exec" }).end(),
      "cli-feed-network",
    ],
    ["a connection cut", (request) => void request.socket.destroy(), "cli-feed-network"],
    [
      "more than anybody should read",
      (_, response) => {
        const part = " ".repeat(1 << 20);
        const more = (): void => {
          while (!response.destroyed && response.write(part));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
      "answer-too-large",
    ],
  ])("%s is said in words", async (_, listener, code) => {
    const address = await serving(listener);
    const asked = io();
    expect(await run(asked, "pull", address, "--into", "register.xlsx", "--json")).toBe(2);
    expect(JSON.parse(asked.printed())).toMatchObject({ error: { code } });
    expect(asked.complained()).not.toContain("secret");
  });

  test("an address that nobody answers at is told in the reader's words", async () => {
    const asked = io();
    expect(await run(asked, "pull", "http://127.0.0.1:9/exec", "--into", "register.xlsx")).toBe(2);
    expect(asked.complained()).toBe("127.0.0.1:9 est injoignable\u202f: ce port n’est pas permis.\n");
  });

  test("an answer that does not come is waited for no longer than told", async () => {
    const address = await serving(() => {});
    const posted = await io().post(address, "{}", { seconds: 0.05, mostBytes: 10 });
    expect(posted).toMatchObject({ problem: "timeout" });
  });

  test.each([
    ["no token", "https://script.example/exec", null, "cli-no-token"],
    ["an address in the clear", "http://script.example/exec", "secret", "cli-not-https"],
    ["a token in the address", "https://script.example/exec?token=secret", "secret", "cli-token-in-address"],
    ["no address", "https://", "secret", "cli-bad-address"],
  ])("%s is refused before anything is sent", async (_, address, token, code) => {
    const asked = io(token);
    expect(await run(asked, "pull", address, "--into", "register.xlsx", "--json")).toBe(2);
    expect(JSON.parse(asked.printed())).toMatchObject({ error: { code } });
  });
});
