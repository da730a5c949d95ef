import { actionTypes, type WireAction, type WireBody, type WireRequest } from "../excel-host/wire-types.ts";

/** One batch, as it crossed the wire. */
export interface LoggedBatch {
  readonly number: number;
  readonly actions: number;
  /** In characters of JSON. */
  readonly asked: number;
  readonly answered: number | null;
  readonly milliseconds: number | null;
  readonly what: string;
  /** Excel's code of what went wrong; null when nothing did, or while it is not known. */
  readonly error: string | null;
}

const mostShown = 200;
const mostNames = 6;

const verbs: Readonly<Record<number, string>> = {
  [actionTypes.query]: "load",
  [actionTypes.setProperty]: "set",
  [actionTypes.update]: "set",
};

function nameOf({ ActionType, Name = "", ObjectState = {}, QueryInfo = {} }: WireAction): string {
  const on = Name || [...Object.keys(ObjectState), ...(QueryInfo.Select ?? [])].join("+");
  return [verbs[ActionType], on].filter(Boolean).join(" ");
}

/** What a batch asks for, in a few words: how often each method is called, what is loaded, what is set. */
export function whatIsAsked({ Actions }: WireBody): string {
  const counts = new Map<string, number>();
  for (const action of Actions) {
    if (action.ActionType === actionTypes.instantiate || action.Name === "_KeepReference") continue;
    const name = nameOf(action);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name));
  return names.length > mostNames ? `${names.slice(0, mostNames).join(", ")}, …` : names.join(", ");
}

interface Reply {
  readonly id: number;
  readonly message: {
    readonly body: { readonly error?: { readonly code: string }; readonly Error?: { readonly Code: string } };
  };
}

/** Keeps the latest batches, and tells when there is another. */
export function batchLog(told: (batches: readonly LoggedBatch[]) => void, now: () => number) {
  let batches: readonly LoggedBatch[] = [];
  let number = 0;
  const open = new Map<number, { readonly number: number; readonly at: number }>();
  const keep = (next: readonly LoggedBatch[]) => {
    batches = next.slice(-mostShown);
    told(batches);
  };
  return (direction: "asked" | "answered", text: string): void => {
    const parsed = JSON.parse(text) as WireRequest & Reply;
    if (direction === "asked") {
      number += 1;
      open.set(parsed.id, { number, at: now() });
      const body = bodyOf(parsed);
      const what = whatIsAsked(body);
      const begun = { number, actions: body.Actions.length, asked: text.length, what };
      return keep([...batches, { ...begun, answered: null, milliseconds: null, error: null }]);
    }
    const asked = open.get(parsed.id);
    open.delete(parsed.id);
    const { error, Error: stopped } = parsed.message.body;
    const ended = {
      answered: text.length,
      milliseconds: now() - (asked?.at ?? 0),
      error: error?.code ?? stopped?.Code ?? null,
    };
    keep(batches.map((batch) => (batch.number === asked?.number ? { ...batch, ...ended } : batch)));
  };
}

function bodyOf({ message: { body } }: WireRequest): WireBody {
  return typeof body === "string" ? (JSON.parse(body) as WireBody) : body;
}
