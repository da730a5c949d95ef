import { say, words, type Language, type Message } from "@jalon/core";
import { filesWords } from "@jalon/files";
import { sayPage } from "../page-words.ts";
import type { Book } from "../book/page-host.ts";
import { Dialog } from "./dialog.tsx";
import type { Source } from "./use-opening.ts";

/** What the user is asked: whether to download in spite of what is lost, or to leave changes behind for another file. */
export type Question = { readonly is: "download" } | { readonly is: "unsaved"; readonly next: Source };

/** Before a download that loses something of the original file. */
function DownloadQuestion(props: {
  readonly language: Language;
  readonly lost: readonly Message[];
  readonly onDownload: () => void;
  readonly onClose: () => void;
}) {
  const { language, lost, onDownload, onClose } = props;
  return (
    <Dialog
      title={sayPage(language, "download-title")}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {sayPage(language, "cancel")}
          </button>
          <button type="button" className="button main" onClick={onDownload}>
            {sayPage(language, "download-now")}
          </button>
        </>
      }
    >
      <p>{sayPage(language, "download-lost")}</p>
      <ul>
        {lost.map((message) => (
          <li key={JSON.stringify(message)}>{say({ ...words, ...filesWords }, language, message)}</li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Before another file takes the place of one that was changed and not downloaded. */
function UnsavedQuestion(props: {
  readonly language: Language;
  readonly name: string;
  readonly onDownload: () => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}) {
  const { language, name, onDownload, onOpen, onClose } = props;
  return (
    <Dialog
      title={sayPage(language, "unsaved-title")}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {sayPage(language, "cancel")}
          </button>
          <button type="button" className="button" onClick={onOpen}>
            {sayPage(language, "open-anyway")}
          </button>
          <button type="button" className="button main" onClick={onDownload}>
            {sayPage(language, "download-first")}
          </button>
        </>
      }
    >
      <p>{sayPage(language, "unsaved-text", { name })}</p>
    </Dialog>
  );
}

/** The question that is open, if any. */
export function Questions(props: {
  readonly language: Language;
  readonly book: Book;
  readonly question: Question | null;
  /** Downloads, then opens what comes next. */
  readonly onDownload: (next?: Source) => void;
  readonly onOpen: (next: Source) => void;
  readonly onClose: () => void;
}) {
  const { language, book, question, onDownload, onOpen, onClose } = props;
  if (!question) return null;
  return question.is === "download" ? (
    <DownloadQuestion
      language={language}
      lost={book.file?.lost ?? []}
      onDownload={() => onDownload()}
      onClose={onClose}
    />
  ) : (
    <UnsavedQuestion
      language={language}
      name={book.file?.name ?? ""}
      onDownload={() => onDownload(question.next)}
      onOpen={() => onOpen(question.next)}
      onClose={onClose}
    />
  );
}
