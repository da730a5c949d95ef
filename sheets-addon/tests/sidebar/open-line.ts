import type { HostProblem, InteractiveHost, Workbook } from "@jalon/core";
import { portfolioFixture } from "@jalon/host-contract";
import { serverOf } from "../../sidebar/server-of.ts";
import { sheetsHost } from "../../sidebar/sheets-host.ts";
import { lineTo, type LineFault, type LineTo } from "./line-to.ts";
import { memoryServer, type MemoryServer } from "./memory-server.ts";

/** The sidebar's host on a script in memory, with all that can be seen and done on the way. */
export interface OpenLine {
  readonly server: MemoryServer;
  readonly line: LineTo;
  readonly host: InteractiveHost;
  /** It is time to look whether something changed. */
  readonly look: () => void;
}

/** Projects enough for several pieces. */
export const manyProjects = Array.from({ length: 300 }, (_, index) => ({
  id: `P-${index}`,
  name: `Projet ${index} à l’étude`,
  budget: index * 1000 + 1,
  start: { date: "2026-03-01" },
}));

/** Opens a line on which calls and answers hold at most so many bytes. */
export function openLine(
  mostBytes: number,
  workbook: Workbook = portfolioFixture({ projects: manyProjects }),
): OpenLine {
  const server = memoryServer(workbook, mostBytes);
  const line = lineTo(server.calls);
  let look = (): unknown => undefined;
  const rescan = (again: () => Promise<void>) => {
    look = again;
    return () => (look = () => undefined);
  };
  const host = sheetsHost(serverOf(line.run), { rescan, mostBytes });
  return { server, line, host, look: () => void look() };
}

/** The n-th call (from 0) goes wrong in this way. */
export const onlyAt =
  (wanted: number, fault: LineFault) =>
  (_: string, at: number): LineFault =>
    at === wanted ? fault : null;

/** The problem with which a work fails; "none" when it does not. */
export const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (problem: HostProblem) => problem.hostProblem,
  );
