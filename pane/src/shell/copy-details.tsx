import { Button } from "@fluentui/react-components";
import { announce } from "../state/actions.ts";
import { usePorts } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";

/** Puts the details of a fault on the clipboard. */
export function CopyDetails({ details }: { details: string }) {
  const say = useWords(shellWords);
  const pane = usePorts();
  const copy = async () => {
    await navigator.clipboard.writeText(details);
    announce(pane, say("details-copied"));
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {say("copy-details")}
    </Button>
  );
}
