/** How the bytes of a text file were read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

/** Text, and the encoding that it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark has a zero in every second byte of ordinary text. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2048);
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
  if (odd > sample.length / 4 && odd > even * 4) return "utf-16le";
  return even > sample.length / 4 && even > odd * 4 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Letters and signs that French and English texts are made of; what else a wrong reading gives (Ž, ˆ, Õ in the middle of a word) is rare.
const usual = /[àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŒ’‘“”«»–—…€£°•\u00a0]/g;
const odd = /[\u0080-\u009fŽžˆ˜‹›√∂ƒ≈∆◊ˇ˘˙˛‚„†‡‰]/g;

function plausibility(text: string): number {
  return (text.match(usual)?.length ?? 0) - 2 * (text.match(odd)?.length ?? 0);
}

// Signs of windows-1252 at 0x80 to 0x9f. Node 20 decodes them as the control characters of ISO 8859-1, browsers as they should.
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) => windowsSigns[letter.charCodeAt(0) - 0x80] ?? letter);
}

function byLetters(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 1024 * 1024);
  const windows = plausibility(decodeAs("windows-1252", sample));
  const mac = plausibility(decodeAs("macintosh", sample));
  return mac > windows ? "macintosh" : "windows-1252";
}

/** The text of a file whose encoding nothing says: by its mark, by its zeros, as UTF-8 if it is, else by its letters. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = byMark(bytes) ?? byZeros(bytes) ?? (isUtf8(bytes) ? "utf-8" : byLetters(bytes));
  return { text: decodeAs(encoding, bytes), encoding };
}
