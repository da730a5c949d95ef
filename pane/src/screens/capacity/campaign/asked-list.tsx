import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { AskedManager } from "../../../engine/availability-facts.ts";
import { VirtualList } from "../../../parts/virtual-list.tsx";
import { useWords } from "../../../words/say.ts";
import { campaignWords } from "./campaign-words.ts";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "8px" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    marginBottom: "4px",
    padding: "2px 12px 6px 2px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "& label": { overflowWrap: "anywhere", fontWeight: 600 },
  },
  words: { minWidth: 0, flexGrow: 1 },
  small: {
    display: "block",
    marginLeft: "32px",
    marginTop: "-4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Who would be asked: everyone, unless the user leaves somebody out. */
export function AskedList(props: {
  managers: readonly AskedManager[];
  without: ReadonlySet<string>;
  onChoose: (without: ReadonlySet<string>) => void;
}) {
  const { managers, without, onChoose } = props;
  const styles = useStyles();
  const say = useWords(campaignWords);
  const left = managers.filter(({ id }) => without.has(id)).length;
  const toggle = (id: string, asked: boolean) => {
    const next = new Set(without);
    if (asked) next.delete(id);
    else next.add(id);
    onChoose(next);
  };
  return (
    <div>
      <div className={styles.tools}>
        <Button size="small" disabled={left === 0} onClick={() => onChoose(new Set())}>
          {say("everyone")}
        </Button>
        <Button
          size="small"
          disabled={left === managers.length}
          onClick={() => onChoose(new Set(managers.map(({ id }) => id)))}
        >
          {say("nobody")}
        </Button>
      </div>
      <div style={{ height: "8px" }} />
      <VirtualList items={managers} keyOf={({ id }) => id} estimate={58} label={say("managers")}>
        {(one) => (
          <div className={styles.row}>
            <div className={styles.words}>
              <Checkbox
                checked={!without.has(one.id)}
                label={one.manager || say("no-manager")}
                onChange={(_, data) => toggle(one.id, data.checked === true)}
              />
              <AboutManager one={one} />
            </div>
          </div>
        )}
      </VirtualList>
    </div>
  );
}

function AboutManager({ one }: { one: AskedManager }) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const facts = [
    say("people", { count: one.people }),
    say(one.language === "fr" ? "in-french" : "in-english"),
    ...(one.manager === "" ? [] : [one.email ?? say("no-email")]),
  ];
  return <span className={styles.small}>{facts.join(" · ")}</span>;
}
