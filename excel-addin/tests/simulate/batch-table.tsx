import { formatNumber, type Language } from "@jalon/core";
import { useEffect, useRef } from "react";
import type { Counts } from "../excel-host/excel-host.ts";
import type { LoggedBatch } from "./batch-log.ts";
import { saySimulate } from "./simulate-words.ts";

const columns = ["number", "actions", "asked", "answered", "time", "outcome", "what"] as const;

/** Every batch that crossed, the latest last. */
export function BatchTable(props: { batches: readonly LoggedBatch[]; counts: Counts; language: Language }) {
  const { batches, counts, language } = props;
  const scroll = useRef<HTMLElement>(null);
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = scroll.current.scrollHeight;
  }, [batches]);
  const kilobytes = Math.round((counts.bytesIn + counts.bytesOut) / 1000);
  const { requests, actions } = counts;
  return (
    // A part that scrolls can be reached with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="log" ref={scroll} tabIndex={0} aria-label={saySimulate(language, "log")}>
      <table>
        <caption>
          <strong>{saySimulate(language, "log")}</strong>
          <span>{saySimulate(language, "totals", { requests, actions, kilobytes })}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {saySimulate(language, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <BatchRow key={batch.number} batch={batch} language={language} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BatchRow({ batch, language }: { batch: LoggedBatch; language: Language }) {
  const size = (characters: number | null) =>
    characters === null
      ? "…"
      : saySimulate(language, "kilobytes", { count: formatNumber(language, characters / 1000, 1) });
  const time =
    batch.milliseconds === null
      ? "…"
      : saySimulate(language, "milliseconds", { count: formatNumber(language, batch.milliseconds, 0) });
  return (
    <tr data-failed={batch.error !== null}>
      <td>{batch.number}</td>
      <td>{batch.actions}</td>
      <td>{size(batch.asked)}</td>
      <td>{size(batch.answered)}</td>
      <td>{time}</td>
      <td>{batch.error ?? (batch.answered === null ? "…" : saySimulate(language, "done"))}</td>
      <td>{batch.what}</td>
    </tr>
  );
}
