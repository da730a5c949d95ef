import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Receipt } from "@jalon/core";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTakeFocus } from "../parts/take-focus.ts";
import { goToScreen } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { useLanguage, useSay, useWords } from "../words/say.ts";
import { previewWords } from "./preview-words.ts";
import { sayTarget } from "./say-change.ts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 10px",
    marginBottom: "16px",
    padding: "12px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  partly: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  title: { margin: 0, fontWeight: 600, outlineStyle: "none" },
  text: { margin: 0 },
  list: { margin: "2px 0 0", paddingLeft: "18px" },
  actions: { gridColumn: "2", display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});

const shownAtMost = 5;

/** What was really written, what was not and why. */
export function ReceiptBar() {
  const receipt = usePane((state) => state.receipt);
  return receipt ? <ReceiptBox receipt={receipt} /> : null;
}

function ReceiptBox({ receipt }: { receipt: Receipt }) {
  const styles = useStyles();
  const say = useWords(previewWords);
  const sayCore = useSay();
  const pane = usePorts();
  const title = useRef<HTMLParagraphElement>(null);
  const takeFocus = useEffectEvent(useTakeFocus());
  useEffect(() => takeFocus(title.current), [receipt]);
  const partly = receipt.skipped.length > 0 || receipt.interrupted !== undefined;
  return (
    <section
      className={mergeClasses(styles.box, partly && styles.partly)}
      aria-label={say("written-title", { count: receipt.applied.length })}
    >
      {partly ? (
        <WarningFilled className={mergeClasses(styles.icon, styles.warn)} />
      ) : (
        <CheckmarkCircleFilled className={styles.icon} />
      )}
      <div>
        <p ref={title} tabIndex={-1} className={styles.title}>
          {say("written-title", { count: receipt.applied.length })}
        </p>
        {receipt.applied.length > 0 ? (
          <p className={styles.text}>{say("written-text", { entry: receipt.entry })}</p>
        ) : null}
        {receipt.interrupted ? (
          <p className={styles.text}>
            <strong>{say("interrupted-title")}.</strong> {sayCore(receipt.interrupted.message)}
          </p>
        ) : null}
        <SkippedList receipt={receipt} />
      </div>
      <div className={styles.actions}>
        <Button size="small" onClick={() => goToScreen(pane, "journal")}>
          {say("see-journal")}
        </Button>
        <Button size="small" onClick={() => pane.store.tell({ is: "receipt-seen" })}>
          {say("close")}
        </Button>
      </div>
    </section>
  );
}

function SkippedList({ receipt }: { receipt: Receipt }) {
  const styles = useStyles();
  const say = useWords(previewWords);
  const sayCore = useSay();
  const language = useLanguage();
  if (receipt.skipped.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{say("skipped-title", { count: receipt.skipped.length })}</p>
      <ul className={styles.list}>
        {receipt.skipped.slice(0, shownAtMost).map(({ change, because }, at) => (
          <li key={at}>
            {sayTarget(language, say, change)} — {sayCore(because)}
          </li>
        ))}
        {receipt.skipped.length > shownAtMost ? (
          <li>{say("skipped-more", { count: receipt.skipped.length - shownAtMost })}</li>
        ) : null}
      </ul>
    </>
  );
}
