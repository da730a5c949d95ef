import { useEffect, useState } from "react";
import type { Finding } from "@jalon/core";

const findingsASlice = 300;

/**
 * What each finding is searched by, in the order of the findings; null until it is prepared. It is prepared in slices,
 * once somebody searches, so that typing never waits for thousands of sentences.
 */
export function useSearchTexts(
  findings: readonly Finding[],
  searching: boolean,
  textOf: (finding: Finding) => string,
): readonly string[] | null {
  const [prepared, setPrepared] = useState<{ textOf: unknown; texts: readonly string[] } | null>(null);
  const ready = prepared?.textOf === textOf ? prepared.texts : null;
  const wanted = searching && ready === null;
  useEffect(() => {
    if (!wanted) return undefined;
    const texts: string[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      for (const finding of findings.slice(texts.length, texts.length + findingsASlice))
        texts.push(textOf(finding));
      if (texts.length < findings.length) timer = setTimeout(slice, 0);
      else setPrepared({ textOf, texts });
    };
    timer = setTimeout(slice, 0);
    return () => clearTimeout(timer);
  }, [findings, wanted, textOf]);
  return ready;
}
