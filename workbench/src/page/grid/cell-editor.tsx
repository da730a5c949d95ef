import { addressOf, type Language } from "@jalon/core";
import { useId } from "react";
import { sayGrid } from "./grid-words.ts";

/** What typing in a cell needs to know. */
export interface CellEditorProps {
  readonly language: Language;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the column's list offers; other entries may be typed too. */
  readonly choices: readonly string[];
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** Types in a cell: the grid keeps what was typed on Enter, Tab and leaving, and not on Escape. */
export function CellEditor({ language, row, column, text, choices, onType, onLeave }: CellEditorProps) {
  const list = useId();
  return (
    <>
      <input
        className="cell-editor"
        aria-label={sayGrid(language, "edit-cell", { address: addressOf({ row, column }) })}
        value={text}
        list={choices.length > 0 ? list : undefined}
        autoComplete="off"
        spellCheck={false}
        ref={selectAll}
        onBlur={onLeave}
        onChange={(event) => onType(event.target.value)}
      />
      {choices.length > 0 ? (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </datalist>
      ) : null}
    </>
  );
}

function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
