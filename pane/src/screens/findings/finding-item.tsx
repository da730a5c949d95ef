import { Button, mergeClasses } from "@fluentui/react-components";
import { addressOf, type Finding, type Place } from "@jalon/core";
import type { ProjectFacts } from "../../engine/engine.ts";
import { useListStyles } from "../../parts/list-styles.ts";
import { goToPlace, previewRepairs } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useSay, useWords } from "../../words/say.ts";
import { findingsWords } from "./findings-words.ts";

/** One finding: choosing it shows its cell; its repair goes through a preview. */
export function FindingItem(props: { finding: Finding; last: boolean; project: ProjectFacts | undefined }) {
  const { finding, project } = props;
  const styles = useListStyles();
  const say = useWords(findingsWords);
  const sayCore = useSay();
  const pane = usePorts();
  const where = sayPlace(finding.place);
  const id = `jalon-repair-at-${finding.code}-${finding.place.sheet}-${finding.place.row}-${finding.place.column}`;
  return (
    <div className={mergeClasses(styles.item, props.last && styles.itemLast)}>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.stacked, styles.focus)}
        title={say("go-to", { place: where })}
        onClick={() => void goToPlace(pane, finding.place)}
      >
        <span className={styles.small}>
          {where}
          {project?.name ? ` · ${project.name}` : ""}
        </span>
        <span className={styles.text}>{sayCore(finding.message)}</span>
      </button>
      {finding.repair ? (
        <Button
          id={id}
          size="small"
          style={{ alignSelf: "center" }}
          aria-label={say("repair-of", { place: where })}
          onClick={() => void previewRepairs(pane, [finding])}
        >
          {say("repair")}
        </Button>
      ) : null}
    </div>
  );
}

/** A place as spreadsheets write it, with the column's heading: `Projets!F12 · Budget`. */
export function sayPlace({ sheet, row, column, heading }: Place): string {
  const short = heading ? ` · ${heading.length > 40 ? `${heading.slice(0, 39)}…` : heading}` : "";
  if (row === null) return sheet + short;
  const address = column === null ? String(row + 1) : addressOf({ row, column });
  return `${sheet}!${address}${short}`;
}
