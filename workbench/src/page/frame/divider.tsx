import type { Language } from "@jalon/core";
import type { KeyboardEvent, PointerEvent } from "react";
import { sayPage } from "../page-words.ts";

/** The pane's width in pixels, and how it is set. */
export interface DividerProps {
  readonly language: Language;
  readonly width: number;
  readonly controls: string;
  readonly onWidth: (width: number) => void;
}

/** The widths that the pane may have. */
export const paneWidths = { narrowest: 320, usual: 380, widest: 640 } as const;
const step = 20;

function within(width: number): number {
  return Math.round(Math.min(paneWidths.widest, Math.max(paneWidths.narrowest, width)));
}

function widthAfter(key: string, width: number): number | null {
  if (key === "ArrowLeft") return width + step;
  if (key === "ArrowRight") return width - step;
  if (key === "Home") return paneWidths.narrowest;
  return key === "End" ? paneWidths.widest : null;
}

/** The line between the grid and the pane: dragged, or moved with the arrow keys. */
export function Divider({ language, width, controls, onWidth }: DividerProps) {
  const press = (event: KeyboardEvent) => {
    const next = widthAfter(event.key, width);
    if (next === null) return;
    event.preventDefault();
    onWidth(within(next));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(within(innerWidth - event.clientX));
  };
  return (
    // A separator that can be focused is a control: https://www.w3.org/TR/wai-aria-1.2/#separator
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="divider"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={sayPage(language, "resize")}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={paneWidths.narrowest}
      aria-valuemax={paneWidths.widest}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onWidth(paneWidths.usual)}
    />
  );
}
