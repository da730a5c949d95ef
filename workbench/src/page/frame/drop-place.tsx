import { message, type HostProblem, type Language } from "@jalon/core";
import { useEffect, useState } from "react";
import { sayPage } from "../page-words.ts";
import { sourceOf, type Source } from "./use-opening.ts";

/** Files dropped anywhere on the page. */
export interface DropPlaceProps {
  readonly language: Language;
  readonly onDrop: (source: Source) => void;
  readonly onProblem: (problem: HostProblem) => void;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Takes a file that is dropped anywhere on the page, and shows that it may be. */
export function DropPlace({ language, onDrop, onProblem }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer?.files ?? [];
      const [file] = files;
      if (files.length > 1) onProblem({ hostProblem: "one-file", message: message("one-file") });
      else if (file) onDrop(sourceOf(file));
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onDrop, onProblem]);
  return over ? <div className="drop-place">{sayPage(language, "drop-here")}</div> : null;
}
