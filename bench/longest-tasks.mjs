/** @typedef {{ name: string, cat: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent */

/** What Chromium is told to trace: the tasks of each thread, and what they are made of. */
export const traced = ["toplevel", "devtools.timeline", "v8", "blink.user_timing"];

/** @typedef {{ milliseconds: number, wall: number, parts: string }} Task */

/**
 * The longest tasks of the page's main thread, by the processor time that the thread had (what other programs take does not
 * count), longest first, each with what it is mostly made of.
 * @param {Buffer} trace as Chromium writes it
 * @param {number} [most]
 * @returns {Task[]}
 */
export function longestTasks(trace, most = 1) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString("utf8")).traceEvents;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const onMain = events.filter(({ ph, pid, tid }) => ph === "X" && mains.has(`${pid} ${tid}`));
  const tasks = onMain.filter(({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask");
  return tasks
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, most)
    .map((task) => ({
      milliseconds: (task.tdur ?? 0) / 1000,
      wall: (task.dur ?? 0) / 1000,
      ts: task.ts,
      parts: partsOf(task, onMain),
    }));
}

/** @param {TraceEvent} task @param {readonly TraceEvent[]} events */
function partsOf(task, events) {
  const end = task.ts + (task.dur ?? 0);
  /** @type {Map<string, number>} */
  const spent = new Map();
  for (const { name, pid, tid, ts, dur = 0, tdur = 0 } of events) {
    const inside = pid === task.pid && tid === task.tid && ts >= task.ts && ts + dur <= end;
    if (inside && !name.endsWith("RunTask")) spent.set(name, (spent.get(name) ?? 0) + tdur / 1000);
  }
  return [...spent]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(0)}`)
    .join(", ");
}
