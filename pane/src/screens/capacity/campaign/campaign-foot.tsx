import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignFacts, CampaignWish } from "../../../engine/availability-facts.ts";
import { announce } from "../../../state/actions.ts";
import { openCampaign, saveCampaign } from "../../../state/availability-actions.ts";
import { usePane, usePorts } from "../../../state/pane-context.ts";
import { useWords } from "../../../words/say.ts";
import { campaignWords } from "./campaign-words.ts";
import { InSheetsMenu, WhatNext } from "./next-steps.tsx";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How a campaign was made: opened as a new workbook, or saved as a download. */
type How = "opened" | "saved";

/** Makes the campaign in each way that the host has, and says what comes next. */
export function CampaignFoot(props: {
  asked: CampaignFacts | null;
  wish: CampaignWish;
  onClose: () => void;
}) {
  const { asked, wish } = props;
  const styles = useStyles();
  const say = useWords(campaignWords);
  const pane = usePorts();
  const [made, setMade] = useState<{ readonly name: string; readonly how: How } | null>(null);
  const chosen = asked?.managers.some(({ id }) => !wish.without.includes(id)) ?? false;
  const refused = asked?.findings.some(({ severity }) => severity === "error") ?? true;
  const make = async (how: How) => {
    setMade(null);
    const name = await (how === "opened" ? openCampaign : saveCampaign)(pane, wish);
    if (name === null) return;
    setMade({ name, how });
    announce(pane, say(how, { name }));
  };
  return (
    <>
      {pane.files.saveWorkbook ? null : <InSheetsMenu wish={wish} />}
      {made === null ? null : <WhatNext {...made} />}
      <div className={styles.foot}>
        <WaysToMake ready={chosen && !refused} onMake={(how) => void make(how)} />
        <Button onClick={props.onClose}>{say("back")}</Button>
      </div>
    </>
  );
}

function WaysToMake({ ready, onMake }: { ready: boolean; onMake: (how: How) => void }) {
  const say = useWords(campaignWords);
  const { openWorkbook, saveWorkbook } = usePorts().files;
  const busy = usePane((state) => state.work !== null);
  const disabled = busy || !ready;
  return (
    <>
      {openWorkbook ? (
        <Button appearance="primary" disabled={disabled} onClick={() => onMake("opened")}>
          {say("open-new")}
        </Button>
      ) : null}
      {saveWorkbook ? (
        <Button
          appearance={openWorkbook ? "secondary" : "primary"}
          disabled={disabled}
          onClick={() => onMake("saved")}
        >
          {say("save")}
        </Button>
      ) : null}
    </>
  );
}
