import type { Language } from "@jalon/core";
import { useId, useRef } from "react";
import { sayPage } from "../page-words.ts";
import { OpenIcon } from "./icons.tsx";
import { samples, sourceOf, type Source } from "./use-opening.ts";

/** Opening a file. */
export interface OpenMenuProps {
  readonly language: Language;
  readonly onOpen: (source: Source) => void;
}

/** What the page opens. */
export const acceptedFiles = ".xlsx,.xlsm,.csv,.txt,.tsv";

/** The user's own file or one of the two samples. */
export function OpenMenu({ language, onOpen }: OpenMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const open = (source: Source) => {
    panel.current?.hidePopover();
    onOpen(source);
  };
  const sample = (of: Language, code: "sample-fr" | "sample-en") => (
    <button type="button" className="menu-item" onClick={() => open(samples[of])}>
      <span>{sayPage(language, code)}</span>
      <small>{sayPage(language, "sample-about")}</small>
    </button>
  );
  return (
    <>
      <button type="button" className="bar-button" popoverTarget={id} aria-haspopup="dialog">
        <OpenIcon />
        <span className="label">{sayPage(language, "open")}</span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="open-menu"
        // A popover closes by itself when another place is clicked; a dialog element would not.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="dialog"
        aria-label={sayPage(language, "open-title")}
      >
        <button type="button" className="menu-item main" onClick={() => picker.current?.click()}>
          {sayPage(language, "open-own")}
        </button>
        <p className="menu-hint">{sayPage(language, "open-hint")}</p>
        <h2 className="menu-heading">{sayPage(language, "samples")}</h2>
        {sample("fr", "sample-fr")}
        {sample("en", "sample-en")}
        <input
          ref={picker}
          type="file"
          hidden
          accept={acceptedFiles}
          aria-label={sayPage(language, "open-own")}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) open(sourceOf(file));
            event.currentTarget.value = "";
          }}
        />
      </div>
    </>
  );
}
