import { FluentProvider } from "@fluentui/react-components";
import { useTheme } from "@jalon/pane";
import { WorkbookView } from "@jalon/workbench/grid";
import { useSyncExternalStore } from "react";
import { BatchTable } from "./batch-table.tsx";
import { Ribbon } from "./ribbon.tsx";
import type { Settings } from "./settings.ts";
import { saySimulate } from "./simulate-words.ts";
import type { Simulation } from "./simulation.ts";
import { Surroundings } from "./surroundings.tsx";

const noneStale: ReadonlyMap<string, ReadonlySet<number>> = new Map();

/** Excel as we play it: a ribbon, the grid, the pane, and every call that the pane makes. */
export function SimulatePage({ simulation, settings }: { simulation: Simulation; settings: Settings }) {
  const { language } = settings;
  const shown = useSyncExternalStore(simulation.subscribe, simulation.shown);
  const { name, theme } = useTheme(settings.theme === "dark" ? "dark" : "light");
  const book = { workbook: shown.workbook, stale: noneStale, shown: shown.selected };
  return (
    <FluentProvider theme={theme} className="simulate" lang={language} data-theme={name}>
      <header className="bar">
        <h1>{saySimulate(language, "page-title")}</h1>
        <p>{saySimulate(language, "lead")}</p>
        <Ribbon simulation={simulation} language={language} />
        <Surroundings simulation={simulation} settings={settings} />
        {shown.opened.map((base64, at) => (
          <a
            key={at}
            href={`data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`}
            download={`${at + 2}.xlsx`}
          >
            {saySimulate(language, "opened", { number: at + 2 })}
          </a>
        ))}
      </header>
      <div className="excel" style={{ gridTemplateColumns: `minmax(0, 1fr) ${settings.width}px` }}>
        <section aria-label={saySimulate(language, "workbook")}>
          <WorkbookView
            host={simulation}
            book={book}
            language={language}
            onSelect={(sheet, position) => simulation.select(sheet, position)}
          />
        </section>
        <iframe name="pane" title={saySimulate(language, "pane")} src="/pane.html" />
      </div>
      <BatchTable batches={shown.batches} counts={simulation.excel.counts} language={language} />
      {shown.dialog === null ? null : (
        <dialog open className="office-dialog" aria-label={saySimulate(language, "dialog")}>
          <button type="button" onClick={() => simulation.closeDialog()}>
            {saySimulate(language, "close-dialog")}
          </button>
          <iframe name="dialog" title={saySimulate(language, "dialog")} src={shown.dialog} />
        </dialog>
      )}
    </FluentProvider>
  );
}
