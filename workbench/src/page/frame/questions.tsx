import { say, words, type Language, type Message } from "@jalon/core";
import { filesWords } from "../../files/files-words.ts";
import { sayPage } from "../page-words.ts";
import { Dialog } from "./dialog.tsx";

/** Before a download that loses something of the original file. */
export function DownloadQuestion(props: {
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
export function UnsavedQuestion(props: {
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
