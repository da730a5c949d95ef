import { openLine } from "@jalon/pane";
import { serveFile } from "./serve-file.ts";

openLine(
  {
    post: (value) => globalThis.postMessage(value),
    listen: (heard) => globalThis.addEventListener("message", (event: MessageEvent) => heard(event.data)),
  },
  { ...serveFile() },
);
