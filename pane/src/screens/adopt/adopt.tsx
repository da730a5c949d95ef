import { Button } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import type { Portfolio } from "../../engine/engine.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Card, Page, Section } from "../../parts/page.tsx";
import { previewGoverning } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { ColumnList } from "./column-list.tsx";
import { EditionCard } from "./edition/edition-card.tsx";
import { EditionPage } from "./edition/edition-page.tsx";
import { editionScreenWords } from "./edition/edition-words.ts";
import { MappingFile } from "./mapping-file.tsx";
import { RepairKinds } from "./repair-kinds.tsx";
import { SheetList } from "./sheet-list.tsx";

/** What Jalon understood of the workbook, for the user to confirm or change, and the way to a governed register. */
export function Adopt() {
  const say = useWords(adoptScreenWords);
  const sayEdition = useWords(editionScreenWords);
  const portfolio = usePane((state) => state.portfolio);
  const edition = usePane((state) => state.edition);
  if (!portfolio) return null;
  if (edition) return <EditionPage edition={edition} />;
  const found = portfolio.mapping.tables.length > 0;
  return (
    <Page title={say("title")} lead={say(portfolio.governed ? "lead-governed" : "lead")}>
      {found ? null : <EmptyState tone="start" title={say("not-found-title")} text={say("not-found-text")} />}
      <Section title={say("sheets")}>
        <SheetList portfolio={portfolio} />
      </Section>
      {found ? (
        <>
          <Section title={say("columns")}>
            <WideButton />
            <ColumnList portfolio={portfolio} />
          </Section>
          <Section title={say("repairs")}>
            <RepairKinds portfolio={portfolio} />
          </Section>
          <Section title={say("govern")}>
            <GovernCard portfolio={portfolio} />
          </Section>
          <Section title={sayEdition("section")}>
            <EditionCard portfolio={portfolio} />
          </Section>
        </>
      ) : null}
      <Section title={say("mapping-file")}>
        <MappingFile portfolio={portfolio} />
      </Section>
    </Page>
  );
}

function WideButton() {
  const say = useWords(adoptScreenWords);
  const { openWide } = usePorts();
  if (!openWide) return null;
  return (
    <Button size="small" icon={<OpenRegular />} style={{ justifySelf: "start" }} onClick={openWide}>
      {say("open-wide")}
    </Button>
  );
}

function GovernCard({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(adoptScreenWords);
  const pane = usePorts();
  return (
    <Card>
      <p style={{ margin: "0 0 12px" }}>{say(portfolio.governed ? "govern-done" : "govern-text")}</p>
      <Button
        id="jalon-govern"
        appearance={portfolio.governed ? "secondary" : "primary"}
        disabled={portfolio.newer}
        onClick={() => void previewGoverning(pane)}
      >
        {say("govern-button")}
      </Button>
    </Card>
  );
}
