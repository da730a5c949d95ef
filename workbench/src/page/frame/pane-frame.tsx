import type { Day } from "@jalon/core";
import { makeEngineWorker, mountPane, workerEngine, type MountedPane } from "@jalon/pane";
import { useEffect, useRef } from "react";
import { pageFiles } from "../book/choose-workbook.ts";
import type { PageHost } from "../book/page-host.ts";
import { everyWord, type Choices } from "./choices.ts";

/** Where the pane stands in the page. */
export interface PaneFrameProps {
  readonly host: PageHost;
  /** Counts the files that were opened. */
  readonly opened: number;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

function today(): Day {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const localUser = { fr: "Utilisateur de cette machine", en: "User of this machine" } as const;

/** The task pane beside the grid, on the page's host. */
export function PaneFrame({ host, opened, choices, onChoices }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<MountedPane | null>(null);
  const told = useRef(onChoices);
  useEffect(() => {
    told.current = onChoices;
  });
  const first = useRef(choices);
  const read = useRef(0);
  useEffect(() => {
    if (!place.current) return undefined;
    const mounted = mountPane(place.current, {
      host,
      engine: workerEngine(makeEngineWorker),
      language: first.current.language,
      theme: first.current.theme,
      files: pageFiles,
      words: everyWord,
      today,
      by: localUser[first.current.language],
      onChoice: (choice) => told.current(choice),
    });
    pane.current = mounted;
    return () => mounted.unmount();
  }, [host]);
  useEffect(() => {
    // The pane reads the first workbook by itself.
    if (read.current > 0 && opened > read.current) void pane.current?.reopen();
    read.current = opened;
  }, [opened]);
  useEffect(() => pane.current?.choose(choices), [choices]);
  return <div ref={place} className="pane-place" />;
}
