import { languages, type Words } from "@jalon/core";
import { expect, test } from "vitest";
import { previewWords } from "../preview/preview-words.ts";
import { numberWords } from "../parts/number-input.tsx";
import { severityWords } from "../parts/severity-mark.tsx";
import { adoptScreenWords } from "../screens/adopt/adopt-screen-words.ts";
import { editionScreenWords } from "../screens/adopt/edition/edition-words.ts";
import { campaignWords } from "../screens/capacity/campaign/campaign-words.ts";
import { pullWords } from "../screens/capacity/pull/pull-words.ts";
import { fetchWords } from "../state/fetch-text.ts";
import { capacityScreenWords } from "../screens/capacity/capacity-words.ts";
import { repairKindWords } from "../screens/adopt/repair-words.ts";
import { findingsWords } from "../screens/findings/findings-words.ts";
import { groupTitles } from "../screens/findings/group-titles.ts";
import { homeWords } from "../screens/home/home-words.ts";
import { journalScreenWords } from "../screens/journal/journal-words.ts";
import { prioritiseWords } from "../screens/prioritise/prioritise-words.ts";
import { gateWords } from "./gate-words.ts";
import { shellWords } from "./shell-words.ts";
import { wishWords } from "./wish-words.ts";

const tables: Record<string, Words> = {
  adoptScreenWords,
  campaignWords,
  capacityScreenWords,
  fetchWords,
  pullWords,
  editionScreenWords,
  findingsWords,
  groupTitles,
  gateWords,
  homeWords,
  journalScreenWords,
  numberWords,
  previewWords,
  prioritiseWords,
  repairKindWords,
  severityWords,
  shellWords,
  wishWords,
};

const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const sentences = Object.values(tables).flatMap((table) => Object.entries(table));

test.each(sentences)("%s says the same in both languages", (_, words) => {
  for (const language of languages) expect(words[language].trim()).not.toBe("");
  expect(holes(words.fr)).toEqual(holes(words.en));
});

test.each(sentences)("%s never leaves the plural to the reader", (_, words) => {
  for (const language of languages) expect(words[language]).not.toMatch(/\p{L}\((s|x|es)\)/u);
});

/** A sentence said of several only: another one, `one-…`, is said of one. */
const saidOfSeveral = new Set(Object.keys(homeWords).flatMap((code) => code.match(/^one-(.*)/)?.[1] ?? []));

test.each(sentences.filter(([code]) => !saidOfSeveral.has(code.replace(/^why-/, ""))))(
  "%s makes a word agree with the number before it",
  (_, words) => {
    const counted =
      /\{(count|rows|columns|cells|projects|programmes|findings|kinds|total|score)\} \p{L}+s\b/u;
    for (const language of languages) expect(words[language]).not.toMatch(counted);
  },
);

test.each(sentences)("%s writes French apostrophes and quotes as French does", (_, { fr }) => {
  expect(fr).not.toMatch(/['"]/);
});
