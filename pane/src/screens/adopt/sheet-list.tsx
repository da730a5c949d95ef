import { Input, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { schema, type Language, type TableMapping } from "@jalon/core";
import { useState } from "react";
import type { Portfolio, SheetFacts } from "../../engine/engine.ts";
import { Card } from "../../parts/page.tsx";
import { changeMapping } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useLanguage, useSay, useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gap: "6px",
    padding: "12px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  top: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  name: { fontWeight: 600, overflowWrap: "anywhere", minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  size: { marginLeft: "auto", whiteSpace: "nowrap" },
  place: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 12px" },
  label: { display: "flex", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  toggle: { marginLeft: "-8px" },
  number: { width: "72px", minWidth: 0 },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Each sheet of the workbook, and the table of the register that it was taken to hold. */
export function SheetList({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  return (
    <Card flush>
      <ul className={styles.list}>
        {portfolio.sheets.map((sheet) => (
          <SheetRow key={sheet.name} sheet={sheet} portfolio={portfolio} />
        ))}
      </ul>
    </Card>
  );
}

const none = "\u0000";

function SheetRow({ sheet, portfolio }: { sheet: SheetFacts; portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const sayCore = useSay();
  const language = useLanguage();
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const mapped = portfolio.mapping.tables.find((table) => table.sheet === sheet.name);
  const because = mapped?.because ?? portfolio.tablesSeen.find((seen) => seen.sheet === sheet.name)?.because;
  return (
    <li className={styles.row}>
      <span className={styles.top}>
        <span className={styles.name}>{sheet.name}</span>
        <span className={`${styles.small} ${styles.size}`}>
          {say("rows-columns", { rows: sheet.rows, columns: sheet.columns })}
        </span>
      </span>
      <Select
        size="small"
        aria-label={say("sheet-is", { sheet: sheet.name })}
        value={mapped?.table ?? none}
        disabled={busy}
        onChange={(_, data) => {
          const table = data.value === none ? null : data.value;
          void changeMapping(pane, { change: "sheet", sheet: sheet.name, table });
        }}
      >
        <option value={none}>{say("left-alone")}</option>
        {tableOptions(language).map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      {because ? <p className={styles.why}>{sayCore(because)}</p> : null}
      {mapped && !portfolio.governed ? <HeadingPlace key={mapped.headingRow} mapped={mapped} /> : null}
    </li>
  );
}

/** Where the headings stand, for the user to correct: their row counted from 1, and whether records run across. */
function HeadingPlace({ mapped }: { mapped: TableMapping }) {
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const { table, sheet, headingRow, lastHeadingRow, transposed } = mapped;
  const [text, setText] = useState(String(lastHeadingRow + 1));
  const move = (place: { headingRow: number; lastHeadingRow: number; transposed: boolean }) =>
    void changeMapping(pane, { change: "headings", table, sheet, ...place });
  const settle = () => {
    const row = Number(text) - 1;
    if (!Number.isInteger(row) || row < 0 || row === lastHeadingRow) setText(String(lastHeadingRow + 1));
    else move({ headingRow: row, lastHeadingRow: row, transposed });
  };
  return (
    <div className={styles.place}>
      <label className={styles.label}>
        {say(transposed ? "heading-column" : "heading-row")}
        <Input
          size="small"
          type="number"
          min={1}
          className={styles.number}
          value={text}
          disabled={busy}
          onChange={(_, data) => setText(data.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === "Enter" && settle()}
        />
      </label>
      <Switch
        className={styles.toggle}
        checked={transposed}
        disabled={busy}
        label={say("is-transposed")}
        onChange={(_, data) => move({ headingRow, lastHeadingRow, transposed: data.checked })}
      />
    </div>
  );
}

function tableOptions(language: Language): readonly { key: string; label: string }[] {
  return schema.tables
    .filter((table) => !table.ours)
    .map(({ key, sheet }) => ({ key, label: sheet[language] }));
}
