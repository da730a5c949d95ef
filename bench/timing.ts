/** What a measured piece of work took at its best (wall clock and processor time of this process), and gave. */
export interface Measured<T> {
  readonly milliseconds: number;
  readonly processor: number;
  readonly result: T;
}

/** Runs the work so many times and keeps the quickest. */
export function bestOf<T>(times: number, work: () => T): Measured<T> {
  let best: Measured<T> | null = null;
  for (let time = 0; time < times; time += 1) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const result = work();
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    if (!best || milliseconds < best.milliseconds)
      best = { milliseconds, processor: (user + system) / 1000, result };
  }
  if (!best) throw new Error("nothing was measured");
  return best;
}

/** The same for work that is waited for. */
export async function bestOfAsync<T>(times: number, work: () => Promise<T>): Promise<Measured<T>> {
  let best: Measured<T> | null = null;
  for (let time = 0; time < times; time += 1) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const result = await work();
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    if (!best || milliseconds < best.milliseconds)
      best = { milliseconds, processor: (user + system) / 1000, result };
  }
  if (!best) throw new Error("nothing was measured");
  return best;
}

/** Prints one line: what was measured and its figures. */
export function show(what: string, figures: Readonly<Record<string, number>>): void {
  const parts = Object.entries(figures).map(([name, figure]) => `${name} ${rounded(figure)}`);
  process.stdout.write(`  ${what}: ${parts.join(", ")}\n`);
}

function rounded(figure: number): string {
  return (Math.abs(figure) >= 100 ? Math.round(figure) : Math.round(figure * 100) / 100).toLocaleString("en");
}
