import type { Language } from "@jalon/core";
import { Component, type ReactNode } from "react";

interface BugBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

const bugWords = {
  fr: {
    title: "Jalon a rencontré une erreur",
    text: "Rechargez la page. Si l’erreur revient, envoyez-nous les détails : ils ne contiennent aucune valeur de vos cellules.",
    copy: "Copier les détails",
    reload: "Recharger la page",
  },
  en: {
    title: "Jalon ran into a fault",
    text: "Reload the page. If the fault comes back, send us the details: they hold no value of your cells.",
    copy: "Copy details",
    reload: "Reload the page",
  },
} as const;

/** Catches a bug of ours once, at the top of the page, and says what to do. */
export class BugBoundary extends Component<BugBoundaryProps, { readonly details: string | null }> {
  override state = { details: null };

  static getDerivedStateFromError(fault: unknown): { readonly details: string } {
    return { details: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ""}` : "unknown" };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    const { details } = this.state;
    if (details === null) return children;
    const words = bugWords[language];
    return (
      <main className="bug" role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(details)}>
          {words.copy}
        </button>
        <button type="button" className="button main" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </main>
    );
  }
}
