import { serveEngine } from "./serve-engine.ts";

serveEngine({
  post: (value) => globalThis.postMessage(value),
  listen: (heard) => globalThis.addEventListener("message", (event: MessageEvent) => heard(event.data)),
});
