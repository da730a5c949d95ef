import { openLine } from "@jalon/pane";
import { fileAnswers } from "./serve-files.ts";

openLine(
  {
    post: (value) => globalThis.postMessage(value),
    listen: (heard) => globalThis.addEventListener("message", (event: MessageEvent) => heard(event.data)),
  },
  fileAnswers,
);
