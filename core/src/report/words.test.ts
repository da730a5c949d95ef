/// <reference types="vite/client" />
import { describe, expect, test } from "vitest";
import { languages } from "../foundation/language.ts";
import { words, wordsOfRooms } from "./words.ts";

const sources = import.meta.glob<string>(
  ["../**/*.ts", "!../**/*.test.ts", "!../**/*-words.ts", "!../**/testing-*.ts"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name]) => name ?? "").sort();
}

describe("every sentence", () => {
  test.each(Object.entries(words))("%s is said in both languages, with the same values", (_, sentence) => {
    for (const language of languages) expect(sentence[language].trim()).not.toBe("");
    expect([...new Set(placeholders(sentence.fr))]).toEqual([...new Set(placeholders(sentence.en))]);
  });

  test("a code belongs to one room", () => {
    const codes = wordsOfRooms.flatMap((room) => Object.keys(room));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  test("no message of the code is without words", () => {
    const used = Object.entries(sources).flatMap(([file, text]) =>
      [...text.matchAll(/\bmessage\(\s*"([^"]+)"/g)].map(([, code = ""]) => ({ file, code })),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ code }) => words[code] === undefined)).toEqual([]);
  });

  test("French uses guillemets, not English quotes, and English the other way round", () => {
    const wrong = Object.entries(words).filter(([, { fr, en }]) => /[“”"]/.test(fr) || /[«»"]/.test(en));
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});
