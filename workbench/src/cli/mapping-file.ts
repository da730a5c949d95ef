import type { Mapping } from "@jalon/core";
import { stop } from "../files/file-problem.ts";
import type { Io } from "./io.ts";
import { readBytes } from "./portfolio.ts";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isColumn(value: unknown): boolean {
  if (!isRecord(value) || typeof value["heading"] !== "string" || !Number.isInteger(value["column"]))
    return false;
  return value["field"] === null || typeof value["field"] === "string";
}

function isTable(value: unknown): boolean {
  const texts = ["table", "sheet"];
  const counts = ["headingRow", "lastHeadingRow", "firstRow", "lastRow"];
  if (!isRecord(value) || !Array.isArray(value["columns"])) return false;
  const whole =
    texts.every((key) => typeof value[key] === "string") &&
    counts.every((key) => Number.isInteger(value[key]));
  return whole && value["columns"].every(isColumn);
}

function isMapping(value: unknown): value is Mapping {
  return (
    isRecord(value) &&
    Number.isInteger(value["schemaVersion"]) &&
    Array.isArray(value["tables"]) &&
    value["tables"].every(isTable)
  );
}

/** Reads a saved mapping. Stops with a coded problem when the file is none. */
export async function readMapping(io: Io, path: string): Promise<Mapping> {
  const text = new TextDecoder().decode(await readBytes(io, path));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    stop("cli-bad-mapping", { name: path });
  }
  return isMapping(parsed) ? parsed : stop("cli-bad-mapping", { name: path });
}

/** A mapping as a file keeps it. */
export function mappingBytes(mapping: Mapping): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`);
}
