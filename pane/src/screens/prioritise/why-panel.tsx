import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ProjectFacts } from "../../engine/engine.ts";
import type { RankedFacts, Why } from "../../engine/priority-facts.ts";
import { goToPlace } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useSay, useWords } from "../../words/say.ts";
import { criterionColour } from "./palette.ts";
import { prioritiseWords } from "./prioritise-words.ts";
import type { Ranking } from "./use-ranking.ts";

const useStyles = makeStyles({
  panel: { display: "grid", gap: "8px", padding: "2px 14px 14px 46px" },
  text: { margin: 0 },
  list: {
    display: "grid",
    gap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "grid", gridTemplateColumns: "10px minmax(0, 1fr)", gap: "8px", alignItems: "baseline" },
  swatch: { width: "10px", height: "10px", borderRadius: "3px", forcedColorAdjust: "none" },
});

const namedAtMost = 3;

/** Why a project has its score: one sentence, and one for each criterion. */
export function WhyPanel(props: {
  ranked: RankedFacts;
  ranking: Ranking;
  project: ProjectFacts | undefined;
}) {
  const { ranked, ranking, project } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const sayCore = useSay();
  const pane = usePorts();
  const why = useWhy(ranked.id, ranking);
  if (!why) return <p className={styles.panel}>{say("looking-why")}</p>;
  const names = new Map(ranking.ranked.map(({ id, name }) => [id, name || id]));
  const named = (ids: readonly string[]) => {
    const shown = ids.slice(0, namedAtMost).map((id) => names.get(id) ?? id);
    return shown.join(", ") + (ids.length > shown.length ? "…" : "");
  };
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{sayCore(why.sentence)}</p>
      <ul className={styles.list}>
        {why.parts.map((part, at) => (
          <li key={part.criterion} className={styles.item}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: criterionColour(at) }}
              aria-hidden="true"
            />
            <span>{sayCore(part.because)}</span>
          </li>
        ))}
      </ul>
      {why.tiedWith.length > 0 ? (
        <p className={styles.text}>{say("tied-with", { projects: named(why.tiedWith) })}</p>
      ) : null}
      {why.notSeparableFrom.length > 0 ? (
        <p className={styles.text}>{say("not-separable-from", { projects: named(why.notSeparableFrom) })}</p>
      ) : null}
      {project ? (
        <div>
          <Button size="small" onClick={() => void goToPlace(pane, project)}>
            {say("go-to-row")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function useWhy(id: string, { draft }: Ranking): Why | null {
  const { engine } = usePorts();
  const [why, setWhy] = useState<Why | null>(null);
  useEffect(() => {
    let current = true;
    engine
      .why({ id, draft }, () => undefined)
      .then(
        (found) => current && setWhy(found),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [engine, id, draft]);
  return why;
}
