import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AskedManager } from "../../../engine/availability-facts.ts";
import { byId, VirtualList } from "../../../parts/virtual-list.tsx";
import { useWords } from "../../../words/say.ts";
import { campaignWords } from "./campaign-words.ts";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "8px", marginBottom: "8px" },
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
  unticked: { paddingLeft: "14px", "& span": { marginLeft: 0 } },
  words: { minWidth: 0, flexGrow: 1 },
  name: { display: "block", padding: "6px 0 4px", overflowWrap: "anywhere", fontWeight: 600 },
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

interface AskedListProps {
  readonly managers: readonly AskedManager[];
  readonly without: ReadonlySet<string>;
  /** Absent where nobody can be left out. */
  readonly onChoose?: (without: ReadonlySet<string>) => void;
}

/** Who would be asked: everyone, unless the user leaves somebody out. */
export function AskedList({ managers, without, onChoose }: AskedListProps) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const toggle = (id: string, asked: boolean) => {
    const next = new Set(without);
    if (asked) next.delete(id);
    else next.add(id);
    onChoose?.(next);
  };
  return (
    <div>
      {onChoose ? <AllOrNone {...{ managers, without, onChoose }} /> : null}
      <VirtualList items={managers} keyOf={byId} estimate={58} label={say("managers")}>
        {(one) => {
          const name = one.manager || say("no-manager");
          return (
            <div className={mergeClasses(styles.row, onChoose ? undefined : styles.unticked)}>
              <div className={styles.words}>
                {onChoose ? (
                  <Checkbox
                    checked={!without.has(one.id)}
                    label={name}
                    onChange={(_, data) => toggle(one.id, data.checked === true)}
                  />
                ) : (
                  <span className={styles.name}>{name}</span>
                )}
                <AboutManager one={one} />
              </div>
            </div>
          );
        }}
      </VirtualList>
    </div>
  );
}

function AllOrNone({ managers, without, onChoose }: Required<AskedListProps>) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const left = managers.filter(({ id }) => without.has(id)).length;
  return (
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
