import { isHostProblem, type HostProblem } from "@jalon/core";
import { handOver } from "@jalon/pane";
import { useState } from "react";
import type { PageHost } from "../book/page-host.ts";

/** The name of the download: the file's own with our mark, always .xlsx, so that the original is not overwritten. */
export function downloadName(source: string): string {
  const base = source.replace(/\.(xlsx|xlsm|xltx|xltm|csv|tsv|txt)$/i, "").replace(/-jalon$/i, "");
  return `${base === "" ? "portefeuille" : base}-jalon.xlsx`;
}

/** Saving the open file as a download. */
export interface DownloadState {
  readonly saving: boolean;
  /** The name of the last download. */
  readonly done: string | null;
  readonly problem: HostProblem | null;
  /** True when the file was handed over. */
  download(): Promise<boolean>;
  problemSeen(): void;
}

/** Downloads what the page's host holds. */
export function useDownload(host: PageHost): DownloadState {
  const [saving, setSaving] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  return {
    saving,
    done,
    problem,
    async download() {
      setSaving(true);
      setProblem(null);
      setDone(null);
      try {
        const name = downloadName(host.book().file?.name ?? "");
        handOver(name, await host.save());
        setDone(name);
        return true;
      } catch (thrown) {
        if (!isHostProblem(thrown)) throw thrown;
        setProblem(thrown);
        return false;
      } finally {
        setSaving(false);
      }
    },
    problemSeen: () => setProblem(null),
  };
}
