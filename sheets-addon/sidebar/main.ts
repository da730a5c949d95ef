import { serveEngine } from "@jalon/pane";
import { showPane } from "./show-pane.ts";
import { inWorker, tellReady } from "./worker-of-page.ts";

// The one script of the file is also what its worker runs: there it is the engine, here it is the pane.
if (inWorker()) {
  tellReady();
  serveEngine({
    post: (value) => globalThis.postMessage(value),
    listen: (heard) => globalThis.addEventListener("message", (event: MessageEvent) => heard(event.data)),
  });
} else {
  void showPane(document.currentScript?.textContent ?? "");
}
