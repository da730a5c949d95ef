import type { Anchors } from "./criterion.ts";

const number = String.raw`-?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?`;
const range = new RegExp(
  String.raw`^(?:de |from )?(${number})\s*(?:à|to|-|–|—|…|\.{2,3})\s*(${number})(?!\d)`,
  "i",
);
const step = new RegExp(String.raw`^(${number})\s*(?:[:=.)–—-]|\s\p{L}|$)`, "u");

function numberIn(text: string): number {
  return Number(text.replace(/[ \u00a0\u202f]/g, "").replace(",", "."));
}

/** The two ends of a scale that is said in words, such as `1 à 5`, `0 to 30000000` or `0 : aucune ; 2 : un axe ; 4 : forte`; null when it says none. */
export function anchorsFromText(text: string): Anchors | null {
  const trimmed = text.trim();
  const ends = range.exec(trimmed);
  const steps = trimmed.split(/[;\n|]/).flatMap((part) => step.exec(part.trim())?.[1] ?? []);
  const numbers = (ends ? [ends[1] ?? "", ends[2] ?? ""] : steps).map(numberIn);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.length >= 2 && low < high ? { low, high } : null;
}
