import type { Language } from "@jalon/core";
import { sayPage } from "../page-words.ts";

/** What did not work, until it is closed. */
export function ProblemNotice(props: {
  readonly language: Language;
  readonly title: "not-opened" | "not-saved" | "not-written";
  readonly text: string;
  /** The file that stays open; empty when there is none. */
  readonly still: string;
  readonly onClose: () => void;
}) {
  const { language, title, text, still, onClose } = props;
  return (
    <div className="notice problem" role="alert">
      <div>
        <strong>{sayPage(language, title)}</strong>
        <p>{text}</p>
        {still === "" ? null : <p>{sayPage(language, "still-open", { name: still })}</p>}
      </div>
      <button type="button" className="button" onClick={onClose}>
        {sayPage(language, "close")}
      </button>
    </div>
  );
}

/** A file that is being opened, and how to give it up. */
export function LoadingNotice(props: {
  readonly language: Language;
  readonly name: string;
  readonly onCancel: () => void;
}) {
  const { language, name, onCancel } = props;
  const words = sayPage(language, "loading", { name });
  return (
    <output className="notice loading">
      <span>{words}</span>
      <progress aria-label={words} />
      <button type="button" className="button" onClick={onCancel}>
        {sayPage(language, "cancel")}
      </button>
    </output>
  );
}
