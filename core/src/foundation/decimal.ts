const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A decimal written with a dot (`-1234.5`), moved by so many places on its digits, so that 6.8 millions is exactly 6800000; null when it is no such decimal. */
export function shiftDecimal(decimal: string, places: number): number | null {
  const found = decimalPattern.exec(decimal);
  if (!found) return null;
  const [, sign = "", whole = "", fraction = ""] = found;
  const value = Number(`${sign}${whole}${fraction}e${places - fraction.length}`);
  return Number.isFinite(value) ? value : null;
}
