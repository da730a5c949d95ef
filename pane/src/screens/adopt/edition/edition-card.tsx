import { Button } from "@fluentui/react-components";
import type { Portfolio } from "../../../engine/engine.ts";
import { Card } from "../../../parts/page.tsx";
import { openEdition } from "../../../state/actions.ts";
import { usePane, usePorts } from "../../../state/pane-context.ts";
import { useWords } from "../../../words/say.ts";
import { editionScreenWords } from "./edition-words.ts";

/** Where a new edition is chosen, or what has to be done first. */
export function EditionCard({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(editionScreenWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const able = pane.files.chooseWorkbook !== undefined;
  const text = !portfolio.governed ? "govern-first" : able ? "about" : "host-cannot";
  return (
    <Card>
      <p style={{ margin: text === "about" ? "0 0 12px" : 0 }}>{say(text)}</p>
      {text === "about" ? (
        <Button
          id="jalon-open-edition"
          disabled={busy || portfolio.newer}
          onClick={() => void openEdition(pane)}
        >
          {say("choose")}
        </Button>
      ) : null}
    </Card>
  );
}
