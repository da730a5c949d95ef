import { makeStyles, tokens } from "@fluentui/react-components";
import { monthName } from "@jalon/core";
import { useEffect, useRef, type ReactNode } from "react";
import type { CampaignWish } from "../../../engine/availability-facts.ts";
import { useLanguage, useWords } from "../../../words/say.ts";
import { campaignWords } from "./campaign-words.ts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "8px",
    padding: "12px 14px",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusXLarge,
    "& p": { margin: 0 },
  },
  done: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  menu: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  steps: { display: "grid", gap: "6px", margin: 0, paddingInlineStart: "20px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Steps({ label, children }: { label: string; children: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={label}>
      {children.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** A campaign that was made as a workbook, and what to do with it. */
export function WhatNext({ name, how }: { name: string; how: "opened" | "saved" }) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const box = useRef<HTMLDivElement>(null);
  // It comes below a list that may be long: it is brought into sight, and the focus stays on the button.
  useEffect(() => {
    const main = box.current?.closest("main");
    if (!main || !box.current) return;
    main.scrollTop += box.current.getBoundingClientRect().top - main.getBoundingClientRect().top - 12;
  }, [name, how]);
  return (
    <div ref={box} className={`${styles.box} ${styles.done}`}>
      <p>
        <strong>{say(how, { name })}</strong>
      </p>
      {how === "opened" ? <p>{say("nothing-opened")}</p> : null}
      <Steps label={say("next")}>
        {[say(how === "opened" ? "to-drive-opened" : "to-drive-saved"), say("take-in-menu"), say("by-mail")]}
      </Steps>
    </div>
  );
}

/** Where the campaign is made by the menu of the shared sheet's script: what to choose there and what to answer. */
export function InSheetsMenu({ wish: { from, months } }: { wish: Pick<CampaignWish, "from" | "months"> }) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const language = useLanguage();
  return (
    <div className={`${styles.box} ${styles.menu}`}>
      <p>
        <strong>{say("in-menu")}</strong>
      </p>
      <Steps label={say("in-menu")}>
        {[
          say("menu-open"),
          say("menu-answer", { from, month: monthName(language, from), months }),
          say("menu-everyone"),
          say("menu-makes"),
        ]}
      </Steps>
      <p className={styles.small}>{say("no-menu")}</p>
    </div>
  );
}
