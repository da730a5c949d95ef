import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type RefObject } from "react";
import { announce } from "../../../state/actions.ts";
import { pullFromFeed } from "../../../state/availability-actions.ts";
import type { Feed } from "../../../state/kept-feed.ts";
import { usePorts } from "../../../state/pane-context.ts";
import { useWords } from "../../../words/say.ts";
import { pullWords } from "./pull-words.ts";
import { useFeed } from "./use-feed.ts";

const useStyles = makeStyles({
  form: { display: "grid", gap: "10px", gridTemplateColumns: "minmax(0, 1fr)", paddingTop: "4px" },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  keep: { marginLeft: "-8px", "& label": { overflowWrap: "anywhere" } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  input: { minWidth: 0, maxWidth: "100%", "& input": { minWidth: 0, width: "100%" } },
});

/** The address of the shared sheet's web app and the user's token; kept on this computer only, and only where they say so. */
export function FeedForm({ disabled, refused }: { disabled: boolean; refused: RefObject<Feed | null> }) {
  const styles = useStyles();
  const say = useWords(pullWords);
  const pane = usePorts();
  const { feed, kept, type, forget } = useFeed(pane.storage, refused.current);
  const [keep, setKeep] = useState(pane.storage !== null);
  const trimmed = { address: feed.address.trim(), token: feed.token.trim() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void pullFromFeed(pane, trimmed, keep).then((isTaken) => {
      // A pair that was kept comes back from where it is kept, and knows there that it goes to no other address.
      refused.current = isTaken || kept ? null : trimmed;
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.about}>{say("feed-about")}</p>
      <Field label={say("address")}>
        <Input
          className={styles.input}
          type="url"
          autoComplete="off"
          placeholder="https://script.google.com/…/exec"
          value={feed.address}
          onChange={(_, { value }) => type({ address: value })}
        />
      </Field>
      <Field label={say("token")}>
        <Input
          className={styles.input}
          type="password"
          autoComplete="off"
          value={feed.token}
          onChange={(_, { value }) => type({ token: value })}
        />
      </Field>
      {pane.storage ? <Keep keep={keep} onKeep={setKeep} /> : null}
      <div className={styles.actions}>
        <Button
          id="jalon-pull-feed"
          type="submit"
          appearance="primary"
          disabled={disabled || trimmed.address === "" || trimmed.token === ""}
        >
          {say("pull-feed")}
        </Button>
        {kept ? (
          <Button onClick={() => void forget().then(() => announce(pane, say("forgotten")))}>
            {say("forget")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Keep({ keep, onKeep }: { keep: boolean; onKeep: (keep: boolean) => void }) {
  const styles = useStyles();
  const say = useWords(pullWords);
  return (
    <Checkbox
      className={styles.keep}
      checked={keep}
      label={say("keep")}
      onChange={(_, { checked }) => onKeep(checked === true)}
    />
  );
}
