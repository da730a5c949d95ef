import { sheetNamed, type Language, type Position, type Sheet, type Workbook } from "@jalon/core";
import { useMemo, useRef, useState } from "react";
import "react-data-grid/lib/styles.css";
import "./grid.css";
import type { Book, PageHost, ShownPlace } from "../book/page-host.ts";
import { FormulaBar } from "./formula-bar.tsx";
import { sayGrid } from "./grid-words.ts";
import { layoutOf } from "./sheet-layout.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { SheetTabs } from "./sheet-tabs.tsx";
import type { TypingResult } from "./typing.ts";

/** The open workbook in the grid. */
export interface WorkbookViewProps {
  readonly host: Pick<PageHost, "type">;
  readonly book: Pick<Book, "workbook" | "stale" | "shown">;
  readonly language: Language;
  /** Told of each cell that is selected. */
  readonly onSelect?: (sheet: string, position: Position) => void;
}

function cellsIn({ rows }: Sheet): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** The sheet to show first: the one that holds most. */
function mainSheet(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.reduce<Sheet | undefined>(
    (most, sheet) => (most && cellsIn(most) >= cellsIn(sheet) ? most : sheet),
    undefined,
  );
}

const panel = "sheet-panel";
interface WantedPlace extends ShownPlace {
  /** The cell takes the focus, as when the user asked for it in the grid itself. */
  readonly focus?: boolean;
}

const start: Position = { row: 0, column: 0 };

/** The sheets that have tabs: those that are not hidden, and a hidden one while it is shown. */
function tabsOf(sheets: readonly Sheet[], chosen: string): readonly Sheet[] {
  return sheets.filter((sheet) => !(sheet.hidden ?? sheet.dress?.[""]?.hidden) || sheet.name === chosen);
}

function chosenSheet(workbook: Workbook | null, wanted: string | null): Sheet | undefined {
  if (!workbook) return undefined;
  const found = wanted === null ? undefined : sheetNamed(workbook, wanted);
  return found ?? tabsOf(workbook.sheets, "")[0] ?? workbook.sheets[0];
}

/** The sheet that is shown, and which cell of each sheet is selected. */
function useChosen({ book }: WorkbookViewProps) {
  const sheets = book.workbook?.sheets ?? [];
  const [wanted, setWanted] = useState(() => mainSheet(tabsOf(sheets, ""))?.name ?? null);
  const [places, setPlaces] = useState<Readonly<Record<string, Position>>>({});
  const [own, setOwn] = useState<WantedPlace | null>(null);
  const [asked, setAsked] = useState<ShownPlace | null>(null);
  if (book.shown && book.shown !== asked) {
    setAsked(book.shown);
    setWanted(book.shown.sheet);
    setOwn(book.shown);
  }
  const sheet = chosenSheet(book.workbook, wanted);
  const name = sheet?.name ?? "";
  return {
    sheet,
    position: places[name] ?? start,
    shown: own?.sheet.toLowerCase() === name.toLowerCase() ? own : null,
    choose: setWanted,
    select: (position: Position) => setPlaces((now) => ({ ...now, [name]: position })),
    go: (position: Position) =>
      setOwn((now) => ({ ...position, sheet: name, focus: true, asked: (now?.asked ?? 0) + 1 })),
  };
}

/** What there is to say on the last entry: Enter moves to the next cell, so it goes with the second move. */
function useNotice() {
  const [notice, setText] = useState<string | null>(null);
  const moves = useRef(0);
  return {
    notice,
    setNotice(text: string | null) {
      moves.current = 0;
      setText(text);
    },
    moved() {
      moves.current += 1;
      if (moves.current > 1) setText(null);
    },
  };
}

/** The workbook as a spreadsheet shows it: the line with the cell's content, the sheet, and the tabs of sheets. */
export function WorkbookView(props: WorkbookViewProps) {
  const { host, book, language } = props;
  const { notice, setNotice, moved } = useNotice();
  const { sheet, position, shown, choose, select, go } = useChosen(props);
  const { workbook, stale } = book;
  const layout = useMemo(() => (workbook && sheet ? layoutOf(workbook, sheet) : null), [workbook, sheet]);
  if (!workbook || !sheet || !layout) return null;
  const context = { sheet, layout, stale, language };
  const typed = ({ edits, notice: said }: TypingResult) => {
    setNotice(said && sayGrid(language, said.code, { text: said.text }));
    if (edits.length > 0) host.type(edits);
  };
  const selected = (next: Position) => {
    moved();
    select(next);
    props.onSelect?.(sheet.name, next);
  };
  const tabs = tabsOf(workbook.sheets, sheet.name);
  return (
    <div className="workbook">
      <FormulaBar
        {...context}
        position={position}
        notice={notice}
        onGo={go}
        onUnknown={(text) => setNotice(sayGrid(language, "no-such-cell", { text }))}
      />
      <div
        className="sheet-panel"
        id={panel}
        role="tabpanel"
        aria-labelledby={`sheet-tab-${tabs.indexOf(sheet)}`}
      >
        <SheetGrid key={sheet.name} {...context} shown={shown} onSelect={selected} onTyped={typed} />
      </div>
      <SheetTabs language={language} sheets={tabs} chosen={sheet.name} panel={panel} onChoose={choose} />
    </div>
  );
}
