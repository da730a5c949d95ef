import { stop } from "./file-problem.ts";

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "package" | "text";

/** The biggest file that we open. */
export const sizeLimit = 100 * 1024 * 1024;

const magic: readonly {
  readonly bytes: readonly number[];
  readonly kind: FileKind | "compound" | "other";
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "package" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: "package" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: "compound" },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "other" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "other" },
  { bytes: [0xff, 0xd8, 0xff], kind: "other" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "other" },
  { bytes: [0x1f, 0x8b], kind: "other" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: "other" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: "other" },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: "other" },
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A compound file is an encrypted .xlsx when it holds a stream called EncryptedPackage, else an old .xls (or an old .doc). */
function stopAtCompound(name: string, bytes: Uint8Array): never {
  const wide = new TextDecoder("utf-16le").decode(
    bytes.subarray(0, Math.min(bytes.length & ~1, 4 * 1024 * 1024)),
  );
  if (wide.includes("EncryptedPackage")) stop("file-password-protected", { name });
  if (wide.includes("Workbook") || wide.includes("Book")) stop("file-old-excel", { name });
  stop("file-not-a-spreadsheet", { name });
}

const textControls = new Set([9, 10, 12, 13, 27]);

/** Text has no control characters but tabs and line ends (zero bytes only as UTF-16 has them). */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.filter((byte) => byte === 0).length;
  const controls = sample.filter((byte) => byte > 0 && byte < 32 && !textControls.has(byte)).length;
  return controls <= sample.length / 100 && (zeros === 0 || zeros >= sample.length / 4);
}

const markup = /^\s*(?:<!doctype|<html|<\?xml|\{\s*"|%PDF)/i;

function stopAtSize(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) stop("file-empty", { name });
  const megabytes = 1024 * 1024;
  if (bytes.length <= sizeLimit) return;
  stop("file-too-big", { name, size: Math.ceil(bytes.length / megabytes), limit: sizeLimit / megabytes });
}

function stopUnlessText(name: string, bytes: Uint8Array): void {
  // A name that promises a workbook over bytes that are none is a broken download, not a one-column text.
  if (/\.(xlsx|xlsm|xltx|xltm)$/i.test(name)) stop("file-corrupted", { name, part: "zip" });
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  if (!looksLikeText(bytes) || markup.test(start)) stop("file-not-a-spreadsheet", { name });
}

/** Tells what a file is. Stops with what to do when it is nothing we read. */
export function recogniseFile(name: string, bytes: Uint8Array): FileKind {
  stopAtSize(name, bytes);
  const kind = magic.find((candidate) => startsWith(bytes, candidate.bytes))?.kind ?? "text";
  if (kind === "compound") stopAtCompound(name, bytes);
  if (kind === "other") stop("file-not-a-spreadsheet", { name });
  if (kind === "text") stopUnlessText(name, bytes);
  return kind;
}
