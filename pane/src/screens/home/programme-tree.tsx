import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useContext, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { Card } from "../../parts/page.tsx";
import { ScrollContext } from "../../parts/scroll-context.ts";
import { useDistance } from "../../parts/use-distance.ts";
import { goToPlace } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { homeWords } from "./home-words.ts";
import { TreeLine } from "./tree-line.tsx";
import { treeMove, treeRows, type TreeRow } from "./tree-rows.ts";

const useStyles = makeStyles({
  tree: { position: "relative", outlineStyle: "none" },
  help: { margin: "8px 2px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const rowHeight = 44;

/** Programmes (or units) and their projects; only what is seen is drawn, and every row can be reached by keyboard. */
export function ProgrammeTree({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(homeWords);
  const list = useRef<HTMLDivElement>(null);
  const tree = useTree(portfolio, list);
  return (
    <div>
      <Card flush>
        <div
          ref={list}
          role="tree"
          aria-label={say(portfolio.branch === "unit" ? "tree-unit" : "tree")}
          className={styles.tree}
          style={{ height: tree.virtual.getTotalSize() }}
        >
          {tree.virtual.getVirtualItems().map(({ index, start }) => {
            const row = tree.rows[index];
            return row ? (
              <TreeLine
                key={row.key}
                row={row}
                branch={portfolio.branch}
                top={start - tree.margin}
                height={rowHeight}
                focusable={index === tree.current}
                onActivate={() => tree.activate(row, index)}
                onKey={(key) => tree.press(key, index)}
              />
            ) : null;
          })}
        </div>
      </Card>
      <p className={styles.help}>{say("tree-help")}</p>
    </div>
  );
}

function useTree(portfolio: Portfolio, list: RefObject<HTMLDivElement | null>) {
  const pane = usePorts();
  const scroll = useContext(ScrollContext);
  const margin = useDistance(list, scroll);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => firstOpen(portfolio));
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  const rows = useMemo(() => treeRows(portfolio, open), [portfolio, open]);
  // oxlint-disable-next-line react/incompatible-library -- only React's compiler minds, and we do not use it
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => rows[at]?.key ?? at,
    scrollMargin: margin,
    overscan: 10,
  });
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-at="${rows[wanted.current]?.key ?? ""}"]`);
    if (!row) return;
    row.focus();
    wanted.current = null;
  });
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const focus = (at: number) => {
    wanted.current = at;
    setCurrent(at);
    virtual.scrollToIndex(at, { align: "auto" });
  };
  const activate = (row: TreeRow, at: number) => {
    setCurrent(at);
    if (row.level === 1) toggle(row.programme.key);
    else void goToPlace(pane, row.project);
  };
  const press = (key: string, at: number): boolean => {
    const move = treeMove(rows, at, key);
    if (!move) return false;
    if ("focus" in move) focus(move.focus);
    else toggle(move.toggle);
    return true;
  };
  return { rows, virtual, margin, current: Math.min(current, rows.length - 1), activate, press };
}

/** A small portfolio opens unfolded, a large one folded. */
function firstOpen({ programmes, projects }: Portfolio): ReadonlySet<string> {
  const unfolded = projects.length <= 12 || programmes.length === 1;
  return new Set(unfolded ? programmes.map(({ key }) => key) : []);
}
