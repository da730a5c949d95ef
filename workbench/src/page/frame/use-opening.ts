import { message, type HostProblem, type Language } from "@jalon/core";
import { useEffect, useRef, useState } from "react";
import { openInWorker, openingGivenUp, type Opening } from "../book/file-worker.ts";
import type { PageHost } from "../book/page-host.ts";
import { problemOf } from "./choices.ts";

/** A file that the user chose, or a sample. */
export interface Source {
  readonly name: string;
  bytes(): Promise<ArrayBuffer>;
}

/** The portfolios of our own making, by language; the page's builder puts them beside it. */
export const samples: Readonly<Record<Language, Source>> = {
  fr: fetched("portefeuille.xlsx", new URL("../../../../samples/portefeuille.xlsx", import.meta.url)),
  en: fetched("portfolio.xlsx", new URL("../../../../samples/portfolio.xlsx", import.meta.url)),
};

function fetched(name: string, address: URL): Source {
  return {
    name,
    async bytes() {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.arrayBuffer();
    },
  };
}

/** A file as the browser hands it over. */
export function sourceOf(file: File): Source {
  return { name: file.name, bytes: () => file.arrayBuffer() };
}

/** Opening files, one at a time. */
export interface OpeningState {
  /** The name of the file that is being opened. */
  readonly loading: string | null;
  readonly problem: HostProblem | null;
  open(source: Source): void;
  cancel(): void;
  problemSeen(): void;
}

async function bytesOf(source: Source): Promise<Uint8Array> {
  try {
    return new Uint8Array(await source.bytes());
  } catch {
    const { name } = source;
    // oxlint-disable-next-line typescript/only-throw-error no-throw-literal -- problems are plain values by contract
    throw { hostProblem: "file-unread", message: message("file-unread", { name }) };
  }
}

/** Opens files in the page's host; what was open stays until the new one is read whole. */
export function useOpening(host: PageHost, language: Language): OpeningState {
  const [loading, setLoading] = useState<string | null>(null);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const [bug, setBug] = useState<{ readonly thrown: unknown } | null>(null);
  const running = useRef<{ readonly source: Source; opening?: Opening } | null>(null);
  const giveUp = () => {
    running.current?.opening?.giveUp();
    running.current = null;
    setLoading(null);
  };
  useEffect(() => () => running.current?.opening?.giveUp(), []);
  if (bug) throw bug.thrown;
  const read = async (source: Source): Promise<void> => {
    const own: { readonly source: Source; opening?: Opening } = { source };
    running.current = own;
    try {
      const bytes = await bytesOf(source);
      if (running.current !== own) return;
      own.opening = openInWorker({ name: source.name, bytes, language });
      const file = await own.opening.file;
      host.open(file);
    } catch (thrown) {
      if (thrown !== openingGivenUp) setProblem(problemOf(thrown));
    } finally {
      if (running.current === own) {
        running.current = null;
        setLoading(null);
      }
    }
  };
  return {
    loading,
    problem,
    open(source) {
      giveUp();
      setProblem(null);
      setLoading(source.name);
      read(source).catch((thrown: unknown) => setBug({ thrown }));
    },
    cancel: giveUp,
    problemSeen: () => setProblem(null),
  };
}
