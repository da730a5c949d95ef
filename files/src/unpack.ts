import { unzipSync, type UnzipFileInfo } from "fflate";
import { isHostProblem } from "@jalon/core";
import { stop } from "./file-problem.ts";

/** The parts of a package by their path, without a leading slash. It has no prototype: a part called `__proto__` is only a part. */
export type Parts = Record<string, Uint8Array>;

const megabyte = 1024 * 1024;
/** The most that we unpack: 25 times what 20,000 projects take. A zip bomb stops here, before it fills the memory. */
export const unpackedLimit = 512 * megabyte;
const entryLimit = 20_000;

function limitedFilter(name: string, limit: number): (entry: UnzipFileInfo) => boolean {
  let total = 0;
  let entries = 0;
  return (entry) => {
    total += entry.originalSize;
    entries += 1;
    if (total > limit || entries > entryLimit)
      stop("file-unpacks-too-big", { name, limit: limit / megabyte });
    return !entry.name.endsWith("/");
  };
}

/** Unpacks a zip. Fails with a coded problem when it is damaged or would unpack to more than the limit. */
export function unpack(name: string, bytes: Uint8Array, limit = unpackedLimit): Parts {
  const parts: Parts = Object.create(null) as Parts;
  try {
    const unzipped = unzipSync(bytes, { filter: limitedFilter(name, limit) });
    for (const path of Object.keys(unzipped)) {
      const content = unzipped[path];
      if (content) parts[path.replace(/\\/g, "/").replace(/^\/+/, "")] = content;
    }
  } catch (thrown) {
    if (isHostProblem(thrown)) throw thrown;
    stop("file-corrupted", { name, part: "zip" });
  }
  return parts;
}

const decoder = new TextDecoder();

/** The text of a part; undefined when the package has no such part. */
export function textOfPart(parts: Parts, path: string): string | undefined {
  const content = parts[path];
  return content && decoder.decode(content);
}
