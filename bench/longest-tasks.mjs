/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: { name?: string } }} TraceEvent */
/** @typedef {{ milliseconds: number, wall: number, parts: string }} Task */

/** What Chromium is told to trace: the tasks of each thread, and what they are made of. */
export const traced = ["-*", "toplevel", "devtools.timeline", "v8"];

/**
 * The longest tasks of the page's main thread, longest first, each with what it is mostly made of. They are measured by the
 * processor time that the thread itself had, so that what other programs take does not count.
 * @param {Buffer} trace as Chromium writes it
 * @returns {Task[]}
 */
export function longestTasks(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString("utf8")).traceEvents;
  const mains = new Set(events.filter(isNameOfMain).map(threadOf));
  const onMain = events.filter((event) => event.ph === "X" && mains.has(threadOf(event)));
  return onMain
    .filter(({ name }) => name.endsWith("RunTask"))
    .sort((a, b) => processorTime(b) - processorTime(a))
    .slice(0, 3)
    .map((task) => ({
      milliseconds: processorTime(task),
      wall: (task.dur ?? 0) / 1000,
      parts: partsOf(task, onMain),
    }));
}

/** @param {TraceEvent} event */
const isNameOfMain = ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain";

/** @param {TraceEvent} event */
const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

/** @param {TraceEvent} event in milliseconds */
const processorTime = ({ tdur }) => (tdur ?? 0) / 1000;

/** @param {TraceEvent} event */
const endOf = ({ ts, dur }) => ts + (dur ?? 0);

/** @param {TraceEvent} task @param {readonly TraceEvent[]} events */
function partsOf(task, events) {
  /** @type {Map<string, number>} */
  const spent = new Map();
  for (const event of events) {
    const inside = threadOf(event) === threadOf(task) && event.ts >= task.ts && endOf(event) <= endOf(task);
    if (inside && !event.name.endsWith("RunTask"))
      spent.set(event.name, (spent.get(event.name) ?? 0) + processorTime(event));
  }
  const most = [...spent].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return most.map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(0)}`).join(", ");
}
