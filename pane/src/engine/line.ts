import type { Progress } from "@jalon/core";
import { cutInParcels, putBack, type Parcel } from "./parcels.ts";

/** One end of a channel that carries plain values: a worker, or what the worker sees of the page. */
export interface Port {
  post(value: unknown): void;
  listen(heard: (value: unknown) => void): void;
}

/** What an end answers to, by name: one request, one reply. */
export type Answers = Readonly<Record<string, (request: never, progress: Progress) => Promise<unknown>>>;

/** Calls the other end by name; rejects with what the other end threw. */
export interface Line {
  call(name: string, request: unknown, progress?: Progress): Promise<unknown>;
  /** Rejects every call that has no answer yet. */
  close(reason: unknown): void;
}

type Said =
  | { readonly is: "call"; readonly id: number; readonly name: string; readonly head: unknown }
  | { readonly is: "reply"; readonly id: number; readonly head: unknown }
  | { readonly is: "parcel" | "answerParcel"; readonly id: number; readonly parcel: Parcel }
  | { readonly is: "end" | "replyEnd"; readonly id: number }
  | { readonly is: "progress"; readonly id: number; readonly told: Parameters<Progress> }
  | { readonly is: "problem"; readonly id: number; readonly problem: unknown };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly progress: Progress | undefined;
  head: unknown;
}

interface Asked {
  readonly name: string;
  readonly head: unknown;
}

interface Talk {
  readonly port: Port;
  readonly answers: Answers;
  readonly waiting: Map<number, Waiting>;
  readonly asked: Map<number, Asked>;
  next: number;
}

/** Opens a line over a port: long lists travel in parcels with a pause between, so that neither end is held up. */
export function openLine(port: Port, answers: Answers): Line {
  const talk: Talk = { port, answers, waiting: new Map(), asked: new Map(), next: 1 };
  port.listen((value) => hear(talk, value as Said));
  return {
    call: (name, request, progress) =>
      new Promise((resolve, reject) => {
        const id = talk.next++;
        talk.waiting.set(id, { resolve, reject, progress, head: undefined });
        sendCall(talk, id, name, request).catch(reject);
      }),
    close(reason) {
      for (const waiting of talk.waiting.values()) waiting.reject(reason);
      talk.waiting.clear();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function sendCall({ port }: Talk, id: number, name: string, request: unknown): Promise<void> {
  const { head, parcels } = cutInParcels(request);
  port.post({ is: "call", id, name, head });
  for (const parcel of parcels) {
    port.post({ is: "parcel", id, parcel });
    await pause();
  }
  port.post({ is: "end", id });
}

async function sendReply({ port }: Talk, id: number, reply: unknown): Promise<void> {
  const { head, parcels } = cutInParcels(reply);
  port.post({ is: "reply", id, head });
  for (const parcel of parcels) {
    port.post({ is: "answerParcel", id, parcel });
    await pause();
  }
  port.post({ is: "replyEnd", id });
}

function hear(talk: Talk, said: Said): void {
  if (said.is === "call") talk.asked.set(said.id, { name: said.name, head: said.head });
  else if (said.is === "parcel") putBack(talk.asked.get(said.id)?.head, said.parcel);
  else if (said.is === "end") void answer(talk, said.id);
  else hearAnswer(talk, said);
}

function hearAnswer(talk: Talk, said: Exclude<Said, { is: "call" }>): void {
  const waiting = talk.waiting.get(said.id);
  if (!waiting) return;
  if (said.is === "progress") waiting.progress?.(...said.told);
  else if (said.is === "reply") waiting.head = said.head;
  else if (said.is === "answerParcel") putBack(waiting.head, said.parcel);
  else {
    talk.waiting.delete(said.id);
    if (said.is === "problem") waiting.reject(thrown(said.problem));
    else waiting.resolve(waiting.head);
  }
}

async function answer(talk: Talk, id: number): Promise<void> {
  const asked = talk.asked.get(id);
  talk.asked.delete(id);
  const found = asked && talk.answers[asked.name];
  try {
    if (!found) throw new Error(`Jalon bug: nothing answers to ${asked?.name ?? "an unknown call"}`);
    const reply = await found(asked.head as never, (...told) => talk.port.post({ is: "progress", id, told }));
    await sendReply(talk, id, reply);
  } catch (problem) {
    talk.port.post({ is: "problem", id, problem: posted(problem) });
  }
}

/** Errors travel as plain values, since not every channel carries them whole. */
function posted(problem: unknown): unknown {
  if (!(problem instanceof Error)) return problem;
  return { thrown: { name: problem.name, message: problem.message, stack: problem.stack ?? "" } };
}

function thrown(problem: unknown): unknown {
  if (typeof problem !== "object" || problem === null || !("thrown" in problem)) return problem;
  const { name, message, stack } = problem.thrown as { name: string; message: string; stack: string };
  return Object.assign(new Error(message), { name, stack });
}
