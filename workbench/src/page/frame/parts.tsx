import { lazy, Suspense, useState, type CSSProperties } from "react";
import type { Book, PageHost } from "../book/page-host.ts";
import { sayPage } from "../page-words.ts";
import type { Choices } from "./choices.ts";
import { Divider, paneWidths } from "./divider.tsx";
import { usePageWide } from "./use-page-wide.ts";

const WorkbookView = lazy(async () => ({
  default: (await import("../grid/workbook-view.tsx")).WorkbookView,
}));

// The page's frame stands before the pane's code is there: no single piece of it holds the page up.
const PaneFrame = lazy(async () => ({ default: (await import("./pane-frame.tsx")).PaneFrame }));

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
  const [asked, setAsked] = useState<Book["shown"]>(null);
  if (book.shown && book.shown !== asked) {
    setAsked(book.shown);
    setPart("workbook");
  }
  const { language } = choices;
  const panel = (own: Part) => ({ id: `part-${own}`, hidden: !wide && part !== own });
  const quiet = <p className="quiet">{sayPage(language, "loading-grid")}</p>;
  return (
    <div className="parts" style={{ "--pane-width": `${width}px` } as CSSProperties}>
      {wide ? null : <PartChoice language={language} part={part} onPart={setPart} />}
      <div className="part" {...panel("workbook")}>
        {/* Alone on a narrow page, the workbook is the page's main part; beside the pane, the pane's screen is. */}
        <section
          className="part-workbook"
          aria-label={sayPage(language, "workbook")}
          {...(wide ? {} : { role: "main" })}
        >
          {wide ? null : <h1 className="for-readers">{sayPage(language, "workbook")}</h1>}
          <Suspense fallback={quiet}>
            {book.workbook ? (
              <WorkbookView key={book.opened} host={host} book={book} language={language} />
            ) : (
              quiet
            )}
          </Suspense>
          {wide ? (
            <Divider language={language} width={width} controls="part-pane" onWidth={setWidth} />
          ) : null}
        </section>
      </div>
      <div className="part" {...panel("pane")}>
        <div className="part-pane">
          <Suspense fallback={null}>
            <PaneFrame host={host} opened={book.opened} choices={choices} onChoices={onChoices} />
          </Suspense>
        </div>
      </div>
    </div>
  );
}

function PartChoice(props: {
  readonly language: Choices["language"];
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}) {
  const { language, part, onPart } = props;
  return (
    <nav className="part-choice" aria-label={sayPage(language, "parts")}>
      {parts.map((own) => (
        <button
          key={own}
          type="button"
          aria-current={part === own}
          aria-controls={`part-${own}`}
          onClick={() => onPart(own)}
        >
          {sayPage(language, own)}
        </button>
      ))}
    </nav>
  );
}
