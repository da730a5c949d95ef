/** What a group of a pattern caught; empty when it caught nothing. */
export function caught(found: RegExpExecArray | RegExpMatchArray | null | undefined, group: number): string {
  return found?.[group] ?? "";
}
