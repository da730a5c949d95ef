import type { Host, Progress } from "@jalon/core";
import { impossible } from "@jalon/core";
import { cancelled, type Engine, type EngineCalls } from "./engine.ts";
import { engineOver } from "./engine-over.ts";
import type { EditsToWrite } from "./serve-engine.ts";
import { openLine, type Line } from "./line.ts";

interface Running {
  readonly worker: Worker;
  readonly line: Line;
}

/** The engine in a worker that `makeWorker` starts (again, after a cancel). It asks for the host's workbook over the same line. */
export function workerEngine(makeWorker: () => Worker): Engine {
  let host: Host | null = null;
  let running: Running | null = null;
  const answers = {
    readWorkbook: () => (host ?? impossible("no host attached")).readWorkbook(),
    writeEdits: ({ edits, headings }: EditsToWrite) =>
      (host ?? impossible("no host attached")).writeEdits(edits, headings),
  };
  const stop = () => {
    running?.worker.terminate();
    running?.line.close(cancelled);
    running = null;
  };
  const call = (name: keyof EngineCalls, request: unknown, progress?: Progress) => {
    running ??= start(makeWorker(), answers);
    return running.line.call(name, request, progress);
  };
  return {
    ...engineOver(call),
    attach(given) {
      host = given;
    },
    cancel: stop,
    close: stop,
  };
}

function start(worker: Worker, answers: Parameters<typeof openLine>[1]): Running {
  const line = openLine(
    {
      post: (value) => worker.postMessage(value),
      listen: (heard) => worker.addEventListener("message", (event) => heard(event.data)),
    },
    answers,
  );
  worker.addEventListener("error", (event) => line.close(new Error(event.message)));
  return { worker, line };
}
