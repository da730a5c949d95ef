import { startTransition, useEffect, useState, type Key, type ReactNode } from "react";
import { Row, type RenderRowProps } from "react-data-grid";
import type { GridRow } from "./grid-columns.tsx";

type RowProps = RenderRowProps<GridRow, GridRow>;

/** In how many rounds a screenful of rows is drawn: between them the browser is free for other things. */
const rounds = 4;

/**
 * A row whose cells are drawn when there is time for them, some rows a round: of those that fast scrolling passes by, none is.
 * The row of the selected cell is drawn at once, since it takes the focus.
 */
function LateRow(props: RowProps) {
  const [waits, setWaits] = useState(1 + (props.rowIdx % rounds));
  useEffect(() => {
    if (waits > 0) startTransition(() => setWaits(waits - 1));
  }, [waits]);
  return waits === 0 || props.activeCellIdx !== undefined ? <Row {...props} /> : null;
}

/** Draws a row of the grid. */
export function renderRow(key: Key, props: RowProps): ReactNode {
  return <LateRow key={key} {...props} />;
}
