import { message, type Edit, type Host, type HostProblem } from "@jalon/core";

/** How a host is to fail, or what somebody does behind its back. */
export interface Faults {
  /** Readings that fail, counted from 1. */
  readonly failReads?: readonly number[];
  /** The writing stops when so many edits were made. */
  readonly stopWriteAfter?: number;
  /** Runs between the reading and the writing: another person's edit. */
  readonly beforeWrite?: () => Promise<void>;
}

/** A host that fails as told, and counts. */
export interface FaultyHost extends Host {
  readonly counted: { reads: number; writes: number; edits: readonly Edit[] };
}

/** The problem that the injector fails with. */
export const injectedProblem: HostProblem = { hostProblem: "injected", message: message("injected") };

/** The host, failing as the faults say: before, at or after the n-th edit, on a reading, or on everything. */
export function withFaults(host: Host, faults: Faults = {}): FaultyHost {
  const counted: FaultyHost["counted"] = { reads: 0, writes: 0, edits: [] };
  return {
    counted,
    readWorkbook: async () => {
      counted.reads += 1;
      if (faults.failReads?.includes(counted.reads)) throw injectedProblem;
      return host.readWorkbook();
    },
    writeEdits: async (edits, headings) => {
      counted.writes += 1;
      counted.edits = edits;
      await faults.beforeWrite?.();
      const stop = faults.stopWriteAfter ?? edits.length;
      await host.writeEdits(edits.slice(0, stop), headings);
      if (faults.stopWriteAfter !== undefined) throw injectedProblem;
    },
  };
}
