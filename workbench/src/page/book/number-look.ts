import { formatNumber, formatPercent, type Language } from "@jalon/core";

const decimalsAtMost = 10;

/** The first section of a number format without colours, conditions, paddings and escapes. */
function bare(format: string): string {
  const section = format.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
  return section.replace(/\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g, "");
}

function decimalsIn(format: string): number {
  return /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
}

function literals(format: string): { readonly before: string; readonly after: string } {
  const section = format
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]|_.|\*./g, "")
    .split(";")[0];
  const found = /^([^0#?]*)[0#?.,\s]*[0#?]([^0#?]*)$/.exec(section ?? "");
  const plain = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, "$1$2").replace(/[%,]/g, "");
  return { before: plain(found?.[1] ?? ""), after: plain(found?.[2] ?? "") };
}

/** True for a number format that shows days or times. */
export function isDayFormat(format: string | null): boolean {
  return format !== null && /[dyhs]|m(?![^"]*0)/i.test(bare(format)) && !/[0#?]/.test(bare(format));
}

/** A number as its column's format and the language write it; ungrouped and whole where the column has no format. */
export function numberText(language: Language, value: number, format: string | null): string {
  if (format === null || format === "General" || format === "@" || isDayFormat(format)) {
    return ungrouped(language, formatNumber(language, value, decimalsAtMost));
  }
  const plain = bare(format);
  if (plain.includes("%")) return formatPercent(language, value, decimalsIn(plain));
  const text = formatNumber(language, value, plain.includes(".") ? decimalsIn(plain) : 0);
  const { before, after } = literals(format);
  const grouped = plain.includes(",") ? text : ungrouped(language, text);
  return `${before}${grouped}${after}`;
}

function ungrouped(language: Language, text: string): string {
  return text.replace(language === "fr" ? /\u202f/g : /,/g, "");
}
