import { startTransition, useEffect, useState, type Key, type ReactNode } from "react";
import { Row, type RenderRowProps } from "react-data-grid";
import type { GridRow } from "./grid-columns.tsx";

type RowProps = RenderRowProps<GridRow, GridRow>;

/** In how many rounds a screenful of rows is drawn, a frame each: a browser styles and lays out all that is new in a frame at once. */
const rounds = 4;

/**
 * A row whose cells are drawn when there is time for them, some rows a round: of those that fast scrolling passes by, none is.
 * The row of the selected cell is drawn at once, since it takes the focus.
 */
function LateRow(props: RowProps) {
  const [waits, setWaits] = useState(1 + (props.rowIdx % rounds));
  useEffect(() => {
    if (waits === 0) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setWaits(waits - 1)));
    return () => cancelAnimationFrame(frame);
  }, [waits]);
  return waits === 0 || props.activeCellIdx !== undefined ? <Row {...props} /> : null;
}

/** Draws a row of the grid. */
export function renderRow(key: Key, props: RowProps): ReactNode {
  return <LateRow key={key} {...props} />;
}
