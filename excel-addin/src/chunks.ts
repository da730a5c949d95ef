import type { Step } from "./steps.ts";

/** Excel takes requests of up to 5 MB; what stands around the values is counted with each step. */
const mostBytes = 4_000_000;
const bytesAround = 900;

const encoder = new TextEncoder();

function bytesOf(step: Step): number {
  return bytesAround + encoder.encode(JSON.stringify(step)).length;
}

/** The steps in order, as many together as fit into one request. */
export function chunksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const chunks: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    const bytes = bytesOf(step);
    if (size + bytes > mostBytes) {
      chunks.push([]);
      size = 0;
    }
    size += bytes;
    chunks.at(-1)?.push(step);
  }
  return chunks;
}
