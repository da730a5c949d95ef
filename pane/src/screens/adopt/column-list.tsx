import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ColumnMapping, TableMapping } from "@jalon/core";
import { useMemo, useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { byKey, VirtualList } from "../../parts/virtual-list.tsx";
import { sayTable } from "../../preview/say-change.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { ColumnItem } from "./column-item.tsx";
import { wantsCheck } from "./confidence.ts";

const useStyles = makeStyles({
  head: {
    margin: 0,
    padding: "14px 2px 6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  toggle: { marginLeft: "-8px" },
});

type Line =
  | { readonly key: string; readonly table: TableMapping; readonly column?: never }
  | {
      readonly key: string;
      readonly table: TableMapping;
      readonly column: ColumnMapping;
      readonly last: boolean;
    };

/** Every column of the tables found, and what it was taken to mean. */
export function ColumnList({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const language = useLanguage();
  const { tables } = portfolio.mapping;
  const count = tables.flatMap((table) => table.columns).filter(wantsCheck).length;
  const [onlyToCheck, setOnlyToCheck] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const lines = useMemo(() => linesOf(tables, onlyToCheck), [tables, onlyToCheck]);
  return (
    <div>
      {count > 0 || onlyToCheck ? (
        <Switch
          className={styles.toggle}
          checked={onlyToCheck}
          label={say("only-to-check", { count })}
          onChange={(_, data) => setOnlyToCheck(data.checked)}
        />
      ) : (
        <p className={styles.none}>{say("all-checked")}</p>
      )}
      <VirtualList items={lines} keyOf={byKey} estimate={62} label={say("columns")}>
        {(line) =>
          line.column ? (
            <ColumnItem
              table={line.table}
              column={line.column}
              last={line.last}
              open={open === line.key}
              onToggle={() => setOpen(open === line.key ? null : line.key)}
            />
          ) : (
            <h3 className={styles.head}>
              {say("columns-of", { table: sayTable(language, line.table.table), sheet: line.table.sheet })}
              {line.table.transposed ? ` · ${say("transposed")}` : ""}
            </h3>
          )
        }
      </VirtualList>
    </div>
  );
}

function linesOf(tables: readonly TableMapping[], onlyToCheck: boolean): readonly Line[] {
  return tables.flatMap((table): Line[] => {
    const columns = onlyToCheck ? table.columns.filter(wantsCheck) : table.columns;
    if (columns.length === 0) return [];
    const key = `${table.table}|${table.sheet}|${table.headingRow}`;
    const last = columns.length - 1;
    return [
      { key, table },
      ...columns.map((column, at) => ({ key: `${key}|${column.column}`, table, column, last: at === last })),
    ];
  });
}
