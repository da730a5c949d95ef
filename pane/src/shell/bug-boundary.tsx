import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { EmptyState } from "../parts/empty-state.tsx";
import { bugDetails } from "../state/bug-details.ts";
import { usePane } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";
import { CopyDetails } from "./copy-details.tsx";

/** Catches a fault of ours in a screen, says so, and leaves the rest of the pane at work. */
export class BugBoundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return <Fault fault={this.state.fault} reopen={() => this.setState({ fault: null })} />;
  }
}

function Fault({ fault, reopen }: { fault: unknown; reopen: () => void }) {
  const say = useWords(shellWords);
  const screen = usePane((state) => state.screen);
  return (
    <EmptyState title={say("bug-title")} text={say("bug-text")} tone="problem">
      <Button appearance="primary" onClick={reopen}>
        {say("reopen-screen")}
      </Button>
      <CopyDetails details={bugDetails(fault, screen)} />
    </EmptyState>
  );
}
