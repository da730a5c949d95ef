import { cellsOf } from "./areas.ts";
import { addInServices, type AddInSide, type CellAnswer } from "./add-in-side.ts";
import { runBatch, keptObjects, type BatchWorld } from "./batch.ts";
import type { Book, BookChange } from "./book.ts";
import { HostError } from "./host-error.ts";
import { makeObject } from "./objects.ts";
import { actionTypes, type WireAction, type WireBody, type WireRequest } from "./wire-types.ts";
import { workbookKind, type Session } from "./workbook-kind.ts";

/** What Excel was asked so far. */
export interface Counts {
  /** Batches that did something; letting go of objects is counted apart. */
  requests: number;
  releases: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
  largest: number;
}

/** Where a call is: the number of its request, from 1, and of the action in it; null for the request as a whole. */
export interface CallPlace {
  readonly request: number;
  readonly action: number | null;
  readonly name: string;
}

/** An Excel that runs in this process, for Microsoft's library to speak to. */
export interface ExcelHost {
  readonly book: Book;
  readonly session: Session;
  readonly counts: Counts;
  /** Objects that a client asked to keep and has not let go. */
  readonly kept: () => number;
  /** True while the user is typing in a cell. */
  setCellEditing(on: boolean): void;
  /** What fails, and how; asked before each request and each action. */
  fault: (place: CallPlace) => HostError | null;
  /** Milliseconds that each answer takes. */
  latency: number;
  /** Runs before each request: what somebody else does meanwhile. */
  meanwhile: (request: number) => void;
  /** Told of each batch and its answer. */
  log: ((direction: "asked" | "answered", text: string) => void) | null;
  readonly addIn: AddInSide;
  /** The user presses a button of the ribbon, an entry of a menu or a key. */
  runAction(id: string): void;
  /** A cell calls a function of the add-in's. */
  callFunction(id: string, args: readonly unknown[]): Promise<CellAnswer>;
  receive(text: string): void;
  answer: ((text: string) => void) | null;
  close(): void;
}

const ceiling = 5 * 1024 * 1024;
const delayForCellEditFlag = 64;
const changedEvent = 10;
const dispatched = 1000;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const bodyOf = ({ message }: WireRequest): WireBody =>
  typeof message.body === "string" ? (JSON.parse(message.body) as WireBody) : message.body;

const isRelease = (action: WireAction): boolean => action.Name === "_RemoveReference";
const isInstantiation = (action: WireAction): boolean => action.ActionType === actionTypes.instantiate;

function refusal({ code, message, status }: HostError): object {
  return { statusCode: status, headers: {}, body: { error: { code, message } } };
}

function tooLarge(what: "Request" | "Response"): HostError {
  return new HostError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} exceeds the limit of 5 MB.`,
    413,
  );
}

interface State {
  editing: boolean;
  waiting: (() => void)[];
}

async function untilEdited(state: State, flags: number): Promise<void> {
  if (!state.editing) return;
  if ((flags & delayForCellEditFlag) === 0)
    throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  await new Promise<void>((resolve) => state.waiting.push(resolve));
}

async function answerTo(host: ExcelHost, state: State, text: string, world: BatchWorld): Promise<object> {
  const request = JSON.parse(text) as WireRequest;
  const body = bodyOf(request);
  const isOnlyRelease = body.Actions.every((action) => isRelease(action) || isInstantiation(action));
  host.counts[isOnlyRelease ? "releases" : "requests"] += 1;
  const number = host.counts.requests;
  if (!isOnlyRelease) host.meanwhile(number);
  await untilEdited(state, request.flags);
  const size = sizeOf(text);
  host.counts.bytesIn += size;
  if (size > ceiling) throw tooLarge("Request");
  const refused = isOnlyRelease ? null : host.fault({ request: number, action: null, name: "" });
  if (refused) throw refused;
  const answer = runBatch(body, world);
  host.counts.actions += body.Actions.length;
  host.session.calculationSuspended = false;
  const answered = sizeOf(JSON.stringify(answer));
  host.counts.bytesOut += answered;
  host.counts.largest = Math.max(host.counts.largest, size, answered);
  if (answered > ceiling) throw tooLarge("Response");
  return { statusCode: 200, headers: {}, body: answer };
}

async function process(host: ExcelHost, state: State, text: string, world: BatchWorld): Promise<void> {
  host.log?.("asked", text);
  const { id } = JSON.parse(text) as WireRequest;
  let message: object;
  try {
    message = await answerTo(host, state, text, world);
  } catch (thrown) {
    message = refusal(
      thrown instanceof HostError
        ? thrown
        : new HostError("GeneralException", `the model: ${String(thrown)}`, 500),
    );
  }
  if (host.latency > 0) await new Promise((resolve) => setTimeout(resolve, host.latency));
  const reply = JSON.stringify({ id, type: 1, message });
  host.log?.("answered", reply);
  host.answer?.(reply);
}

function entryOf(messageCategory: number, messageType: number, targetId: string, message: unknown): string {
  const entry = { messageCategory, messageType, targetId, message: JSON.stringify(message) };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}

function eventOf({ sheet, area, changeType, source }: BookChange): string {
  return entryOf(65536, changedEvent, "Workbook", {
    address: cellsOf(area),
    changeType,
    source,
    triggerSource: "Unknown",
    worksheetId: sheet.id,
  });
}

/** Calls of functions that wait for their value. */
function cellCalls() {
  const waiting = new Map<number, (answer: CellAnswer) => void>();
  let next = 1;
  return {
    answered: (answers: readonly CellAnswer[]) =>
      answers.forEach((answer) => {
        waiting.get(answer.id)?.(answer);
        waiting.delete(answer.id);
      }),
    call: (id: string, args: readonly unknown[], say: (text: string) => void) =>
      new Promise<CellAnswer>((resolve) => {
        waiting.set(next, resolve);
        say(entryOf(1, dispatched, "", [next++, id, args, "Sheet1!A1", 0]));
      }),
  };
}

/** Opens a workbook in an Excel of our own, which answers Microsoft's library as Excel does. */
export function openExcel(book: Book): ExcelHost {
  const session: Session = {
    book,
    enableEvents: true,
    calculationSuspended: false,
    culture: { name: "fr-FR", shortDatePattern: "dd/MM/yyyy" },
    opened: [],
  };
  const kept = keptObjects();
  const state: State = { editing: false, waiting: [] };
  const addIn: AddInSide = { state: "Background", startState: "Inactive" };
  const calls = cellCalls();
  const root = makeObject(workbookKind, session);
  const listener = (change: BookChange) => {
    if (session.enableEvents) host.answer?.(eventOf(change));
  };
  const host: ExcelHost = {
    book,
    session,
    counts: { requests: 0, releases: 0, actions: 0, bytesIn: 0, bytesOut: 0, largest: 0 },
    kept: kept.size,
    setCellEditing: (on) => {
      state.editing = on;
      if (!on) for (const go of state.waiting.splice(0)) go();
    },
    fault: () => null,
    latency: 0,
    meanwhile: () => {},
    log: null,
    answer: null,
    addIn,
    runAction: (id) => host.answer?.(entryOf(2, dispatched, "", [id])),
    callFunction: (id, args) => calls.call(id, args, (text) => host.answer?.(text)),
    receive: (text) => void process(host, state, text, world),
    close: () => void book.listeners.delete(listener),
  };
  const before = ({ Name = "" }: WireAction, action: number) => {
    const failed = isRelease({ Id: 0, ActionType: 0, Name })
      ? null
      : host.fault({ request: host.counts.requests, action, name: Name });
    if (failed) throw failed;
  };
  const world: BatchWorld = { root, kept, services: addInServices(addIn, calls.answered), before };
  book.listeners.add(listener);
  return host;
}
