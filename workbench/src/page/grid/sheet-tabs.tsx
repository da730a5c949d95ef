import type { Language, Sheet } from "@jalon/core";
import { useRef, type KeyboardEvent } from "react";
import { sayGrid } from "./grid-words.ts";

/** The sheets of a workbook, to choose from. */
export interface SheetTabsProps {
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  readonly chosen: string;
  /** The element that shows the chosen sheet. */
  readonly panel: string;
  readonly onChoose: (sheet: string) => void;
}

/** Where a key leads among so many tabs; null when it is none of ours. */
function tabAfter(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Sheet tabs below the grid: arrows, Home and End move between them. */
export function SheetTabs({ language, sheets, chosen, panel, onChoose }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number) => {
    const next = tabAfter(event.key, at, sheets.length);
    const sheet = next === null ? undefined : sheets[next];
    if (!sheet || next === null) return;
    event.preventDefault();
    onChoose(sheet.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={sayGrid(language, "sheets")} ref={list}>
      {sheets.map((sheet, at) => {
        const locked = sheet.dress?.[""]?.locked ?? false;
        return (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            id={`sheet-tab-${at}`}
            className="sheet-tab"
            aria-selected={sheet.name === chosen}
            aria-controls={panel}
            tabIndex={sheet.name === chosen ? 0 : -1}
            title={locked ? sayGrid(language, "protected") : undefined}
            ref={sheet.name === chosen ? comeIntoView : undefined}
            onClick={() => onChoose(sheet.name)}
            onKeyDown={(event) => move(event, at)}
          >
            {sheet.name}
            {locked ? <Lock label={sayGrid(language, "protected-short")} /> : null}
          </button>
        );
      })}
    </div>
  );
}

function comeIntoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function Lock({ label }: { readonly label: string }) {
  return (
    <>
      <svg width="11" height="12" viewBox="0 0 11 12" aria-hidden="true">
        <path d="M3 5V3.5a2.5 2.5 0 0 1 5 0V5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <rect x="1.5" y="5" width="8" height="6" rx="1.2" fill="currentColor" />
      </svg>
      <span className="for-readers">({label})</span>
    </>
  );
}
