import { Button, Input, makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { formatNumber, type Severity } from "@jalon/core";
import type { Portfolio, ProjectFacts } from "../../engine/engine.ts";
import { SeverityMark, severityWords } from "../../parts/severity-mark.tsx";
import { useLanguage, useWords } from "../../words/say.ts";
import type { Filters } from "./finding-groups.ts";
import { findingsWords } from "./findings-words.ts";

const useStyles = makeStyles({
  bar: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  project: { justifyContent: "space-between", textAlign: "left" },
  toggle: { minWidth: 0, paddingLeft: "8px", paddingRight: "10px" },
});

const severities: readonly Severity[] = ["error", "warning", "information"];

interface FilterBarProps {
  readonly portfolio: Portfolio;
  readonly filters: Filters;
  /** The project that is shown alone. */
  readonly project: ProjectFacts | undefined;
  readonly onChange: (filters: Filters) => void;
}

/** Narrows the findings by weight, by words and by programme, or shows those of one project. */
export function FilterBar(props: FilterBarProps) {
  const { portfolio, filters, onChange } = props;
  const styles = useStyles();
  const say = useWords(findingsWords);
  const saySeverity = useWords(severityWords);
  const language = useLanguage();
  return (
    <search className={styles.bar} aria-label={say("filters")}>
      <div className={styles.row}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={filters.severity === severity}
            icon={<SeverityMark severity={severity} silent />}
            onClick={() =>
              onChange({ ...filters, severity: filters.severity === severity ? null : severity })
            }
          >
            {saySeverity(`${severity}s`)} {formatNumber(language, countOf(portfolio, severity))}
          </ToggleButton>
        ))}
      </div>
      <Input
        type="search"
        value={filters.text}
        aria-label={say("search")}
        placeholder={say("search")}
        contentBefore={<SearchRegular />}
        onChange={(_, data) => onChange({ ...filters, text: data.value })}
      />
      <ProjectAlone {...props} />
      <ProgrammeFilter {...props} />
    </search>
  );
}

function ProjectAlone({ filters, project, onChange }: FilterBarProps) {
  const styles = useStyles();
  const say = useWords(findingsWords);
  if (!project) return null;
  const name = project.name || project.id;
  const said =
    project.rank === null ? say("project", { name }) : say("project-ranked", { name, rank: project.rank });
  return (
    <Button
      className={styles.project}
      icon={<DismissRegular />}
      iconPosition="after"
      aria-label={`${said}. ${say("all-projects")}`}
      onClick={() => onChange({ ...filters, project: null })}
    >
      {said}
    </Button>
  );
}

function ProgrammeFilter(props: FilterBarProps) {
  const { portfolio, filters, project, onChange } = props;
  const say = useWords(findingsWords);
  if (project || portfolio.programmes.length < 2) return null;
  return (
    <Select
      aria-label={say(portfolio.branch)}
      value={filters.programme ?? "\u0000"}
      onChange={(_, data) => onChange({ ...filters, programme: data.value === "\u0000" ? null : data.value })}
    >
      <option value={"\u0000"}>{say(`all-${portfolio.branch}s`)}</option>
      {portfolio.programmes.map((programme) => (
        <option key={programme.key} value={programme.key}>
          {programme.name || say(`no-${portfolio.branch}`)}
        </option>
      ))}
    </Select>
  );
}

function countOf(portfolio: Portfolio, severity: Severity): number {
  return portfolio.findings.filter((finding) => finding.severity === severity).length;
}
