import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: { flexShrink: 0, display: "block" },
  track: { stroke: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { stroke: "GrayText" } },
  done: {
    stroke: tokens.colorCompoundBrandStroke,
    transitionProperty: "stroke-dasharray",
    transitionDuration: tokens.durationSlow,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  number: { fill: tokens.colorNeutralForeground1, fontSize: "20px", fontWeight: 600 },
  word: { fill: tokens.colorNeutralForeground3, fontSize: "10px" },
});

const radius = 38;
const around = 2 * Math.PI * radius;

/** A share of a whole as a ring, with the figure inside. */
export function Ring(props: { share: number; label: string; figure: string; word: string }) {
  const styles = useStyles();
  const done = Math.max(0, Math.min(1, props.share)) * around;
  const circle = { cx: 46, cy: 46, r: radius, fill: "none", strokeWidth: 8 };
  return (
    <svg
      className={styles.ring}
      width="92"
      height="92"
      viewBox="0 0 92 92"
      role="img"
      aria-label={props.label}
    >
      <circle {...circle} className={styles.track} />
      <circle
        {...circle}
        className={styles.done}
        strokeLinecap="round"
        strokeDasharray={`${done} ${around}`}
        transform="rotate(-90 46 46)"
      />
      <text x="46" y="49" textAnchor="middle" className={styles.number} aria-hidden="true">
        {props.figure}
      </text>
      <text x="46" y="63" textAnchor="middle" className={styles.word} aria-hidden="true">
        {props.word}
      </text>
    </svg>
  );
}
