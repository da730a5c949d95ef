import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Workbook } from "@jalon/core";
import { openJalon, type OpenJalon } from "@jalon/journeys";
import { loadFile } from "@jalon/files";
import { sheetsSidebar } from "../../../scripts/sheets-sidebar.mjs";
import type { ServerCalls } from "../../src/server/server-calls.ts";
import type { LineTo } from "./line-to.ts";
import { servedByGoogle } from "./served-by-google.ts";

const address = "https://sidebar.invalid/";
/** Google makes every sidebar this wide. */
const sidebarSize = { width: 300, height: 800 };
const dialogSize = { width: 1100, height: 720 };

/** How the page is opened. */
export interface SidebarOptions extends BrowserContextOptions {
  /** Google's frame allows no workers. */
  readonly withoutWorkers?: boolean;
}

/** A sample of ours, as a workbook. */
export async function sampleIn(language: "fr" | "en"): Promise<Workbook> {
  const name = language === "fr" ? "portefeuille.xlsx" : "portfolio.xlsx";
  const file = fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
  return (await loadFile(name, new Uint8Array(readFileSync(file)))).workbook;
}

/** Serves the file and nothing else: whatever else the page asks for finds nothing, and is told as a problem. */
async function serve(page: Page, withoutWorkers: boolean): Promise<void> {
  const body = servedByGoogle(await sheetsSidebar());
  const headers = withoutWorkers ? { "content-security-policy": "worker-src 'none'" } : {};
  await page.context().route("**/*", (route) => {
    const isPage = route.request().url() === address;
    return isPage ? route.fulfill({ body, contentType: "text/html", headers }) : route.abort();
  });
}

/** Puts `google.script.run` into the page, at the other end of a line to a script in this process. */
async function connect(page: Page, line: LineTo): Promise<void> {
  await page.exposeFunction("callScript", async (name: keyof ServerCalls, given: string) => {
    try {
      return JSON.stringify({ answer: await line.send(name, JSON.parse(given) as unknown[]) });
    } catch (failure) {
      return JSON.stringify({ failure: failure instanceof Error ? failure.message : "unknown" });
    }
  });
  await page.addInitScript(() => {
    type Heard = (said: unknown) => void;
    const { callScript } = globalThis as unknown as {
      callScript: (name: string, given: string) => Promise<string>;
    };
    const call = async (name: string, given: readonly unknown[], heard: Heard, failed: Heard) => {
      const said = JSON.parse(await callScript(name, JSON.stringify(given))) as {
        answer?: unknown;
        failure?: string;
      };
      if (said.failure === undefined) heard(said.answer);
      else failed(new Error(said.failure));
    };
    const runner = (heard: Heard, failed: Heard): object =>
      new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === "withSuccessHandler") return (next: Heard) => runner(next, failed);
            if (name === "withFailureHandler") return (next: Heard) => runner(heard, next);
            return (...given: unknown[]) => void call(String(name), given, heard, failed);
          },
        },
      );
    const nobody = () => {};
    Object.assign(globalThis, { google: { script: { run: runner(nobody, nobody) } } });
  });
}

/** Opens the wide dialog beside an open sidebar, on its own line to the same script. */
export async function openDialogBeside({ page: sidebar }: OpenJalon, line: LineTo): Promise<Page> {
  const page = await sidebar.context().newPage();
  await page.setViewportSize(dialogSize);
  await connect(page, line);
  await page.goto(address);
  return page;
}

/** Opens the built sidebar in a real browser, as wide as Google makes it, on a script at the other end of a line. */
export function openSidebar(
  line: LineTo,
  { withoutWorkers = false, ...settings }: SidebarOptions = {},
): Promise<OpenJalon> {
  const prepare = async (page: Page) => {
    await serve(page, withoutWorkers);
    await connect(page, line);
  };
  return openJalon({ viewport: sidebarSize, ...settings }, { address, prepare });
}
