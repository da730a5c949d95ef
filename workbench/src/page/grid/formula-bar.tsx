import { addressOf, cellAt, cellKey, formulasOf, positionOf, type Position } from "@jalon/core";
import { useState } from "react";
import { typedText } from "../book/cell-text.ts";
import { isStale } from "../book/stale-cells.ts";
import type { ColumnsContext } from "./grid-columns.tsx";
import { gridWords, sayGrid } from "./grid-words.ts";

/** The line above the grid. */
export interface FormulaBarProps extends Omit<ColumnsContext, "lit"> {
  readonly position: Position;
  readonly notice: string | null;
  readonly onGo: (position: Position) => void;
  readonly onUnknown: (text: string) => void;
}

type Remark = keyof typeof gridWords;

function remarksOn({ sheet, layout, stale, position }: FormulaBarProps): readonly Remark[] {
  const { row, column } = position;
  const look = layout.columns[column];
  const formula = formulasOf(sheet).has(cellKey(row, column));
  const remarks: Remark[] = [];
  if (layout.locked) remarks.push("protected");
  else if (formula) remarks.push(isStale(stale, sheet.name, row, column) ? "stale" : "formula");
  else if (look?.dress?.computed && row >= look.firstDressedRow) remarks.push("computed");
  return remarks;
}

/** The address of the selected cell (type another to go there), its whole content, and what is to be known of it. */
export function FormulaBar(props: FormulaBarProps) {
  const { sheet, layout, language, position, notice, onGo, onUnknown } = props;
  const address = addressOf(position);
  const [typed, setTyped] = useState(address);
  const [before, setBefore] = useState(address);
  if (address !== before) {
    setBefore(address);
    setTyped(address);
  }
  const formula = formulasOf(sheet).get(cellKey(position.row, position.column));
  const format = layout.columns[position.column]?.format ?? null;
  const text = formula?.formula ?? typedText(language, cellAt(sheet, position), format);
  const go = () => {
    const wanted = positionOf(typed.trim());
    const there = wanted && wanted.row < layout.rowCount && wanted.column < layout.columns.length;
    if (there) onGo(wanted);
    else {
      onUnknown(typed);
      setTyped(address);
    }
  };
  return (
    <div className="formula-bar">
      <input
        className="address"
        aria-label={sayGrid(language, "address")}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && go()}
        onBlur={() => setTyped(address)}
      />
      <output className="content" aria-label={sayGrid(language, "content")} aria-live="off">
        {formula && !formula.formula.startsWith("=") ? `=${text}` : text}
      </output>
      <output className="remarks">
        {notice ??
          remarksOn(props)
            .map((remark) => sayGrid(language, remark))
            .join(" ")}
      </output>
    </div>
  );
}
