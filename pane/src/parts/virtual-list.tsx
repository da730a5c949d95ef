import { useVirtualizer } from "@tanstack/react-virtual";
import { makeStyles } from "@fluentui/react-components";
import { useCallback, useContext, useRef, type ReactNode } from "react";
import { ScrollContext } from "./scroll-context.ts";
import { useDistance } from "./use-distance.ts";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** The keys of items that have one by that name: a function that stays the same. */
export const byKey = ({ key }: { readonly key: string }): string => key;

/** The keys of items that are known by their id. */
export const byId = ({ id }: { readonly id: string }): string => id;

/** A long list of which only what is seen is drawn; it scrolls with the screen. Its places are kept for as long as `items` and `keyOf` are the same ones. */
export function VirtualList<Item>(props: {
  items: readonly Item[];
  label: string;
  keyOf: (item: Item) => string;
  estimate: number;
  children: (item: Item, at: number) => ReactNode;
}) {
  const { items, keyOf } = props;
  const styles = useStyles();
  const scroll = useContext(ScrollContext);
  const list = useRef<HTMLUListElement>(null);
  const margin = useDistance(list, scroll);
  const getItemKey = useCallback((at: number) => keyOf(items[at] as Item), [items, keyOf]);
  // oxlint-disable-next-line react/incompatible-library -- only React's compiler minds, and we do not use it
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => props.estimate,
    getItemKey,
    scrollMargin: margin,
    overscan: 8,
    // Scrolling never waits for lines to be drawn.
    useFlushSync: false,
  });
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={props.label}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map((shown) => (
        <li
          key={shown.key}
          ref={virtual.measureElement}
          data-index={shown.index}
          aria-setsize={items.length}
          aria-posinset={shown.index + 1}
          className={styles.item}
          style={{ transform: `translateY(${shown.start - margin}px)` }}
        >
          {props.children(items[shown.index] as Item, shown.index)}
        </li>
      ))}
    </ul>
  );
}
