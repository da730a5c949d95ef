import { lazy, Suspense, useEffect, useState, type CSSProperties, type KeyboardEvent } from "react";
import type { Book, PageHost } from "../book/page-host.ts";
import { sayPage } from "../page-words.ts";
import type { Choices } from "./choices.ts";
import { Divider, paneWidths } from "./divider.tsx";
import { PaneFrame } from "./pane-frame.tsx";
import { usePageWide } from "./use-page-wide.ts";

const WorkbookView = lazy(async () => ({
  default: (await import("../grid/workbook-view.tsx")).WorkbookView,
}));

/** The grid and the pane. */
export interface PartsProps {
  readonly host: PageHost;
  readonly book: Book;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

type Part = "workbook" | "pane";
const parts: readonly Part[] = ["workbook", "pane"];

/** The grid with the pane at its right; where there is no room for both, one at a time. */
export function Parts({ host, book, choices, onChoices }: PartsProps) {
  const wide = usePageWide();
  const [width, setWidth] = useState<number>(paneWidths.usual);
  const [part, setPart] = useState<Part>("pane");
  useEffect(() => {
    if (book.shown) setPart("workbook");
  }, [book.shown]);
  const { language } = choices;
  const panel = (own: Part) =>
    wide
      ? { id: `part-${own}` }
      : {
          id: `part-${own}`,
          role: "tabpanel",
          "aria-labelledby": `part-tab-${own}`,
          hidden: part !== own,
        };
  return (
    <div className="parts" style={{ "--pane-width": `${width}px` } as CSSProperties}>
      {wide ? null : <PartTabs language={language} part={part} onPart={setPart} />}
      <section
        className="part part-workbook"
        {...panel("workbook")}
        {...(wide ? { "aria-label": sayPage(language, "workbook") } : {})}
      >
        <Suspense fallback={<p className="quiet">{sayPage(language, "loading-grid")}</p>}>
          {book.workbook ? (
            <WorkbookView key={book.opened} host={host} book={book} language={language} />
          ) : (
            <p className="quiet">{sayPage(language, "loading-grid")}</p>
          )}
        </Suspense>
      </section>
      {wide ? (
        <Divider language={language} width={width} controls="part-pane" onWidth={setWidth} />
      ) : null}
      <section className="part part-pane" {...panel("pane")}>
        <PaneFrame host={host} opened={book.opened} choices={choices} onChoices={onChoices} />
      </section>
    </div>
  );
}

function PartTabs(props: {
  readonly language: Choices["language"];
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}) {
  const { language, part, onPart } = props;
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = part === "pane" ? "workbook" : "pane";
    onPart(next);
    document.getElementById(`part-tab-${next}`)?.focus();
  };
  return (
    <div className="part-tabs" role="tablist" aria-label={sayPage(language, "parts")}>
      {parts.map((own) => (
        <button
          key={own}
          type="button"
          role="tab"
          id={`part-tab-${own}`}
          aria-selected={part === own}
          aria-controls={`part-${own}`}
          tabIndex={part === own ? 0 : -1}
          onClick={() => onPart(own)}
          onKeyDown={move}
        >
          {sayPage(language, own)}
        </button>
      ))}
    </div>
  );
}
