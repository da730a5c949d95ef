import { expect, test } from "vitest";
import { bugDetails } from "./bug-details.ts";

test("a message that might quote a cell is left out", () => {
  const details = bugDetails(new SyntaxError('Unexpected token "Salaire de Mme Petit"'), "adopt");
  expect(details).not.toContain("Petit");
  expect(details).toContain("SyntaxError");
  expect(details).toContain("screen: adopt");
});

test("a message of ours is kept, with the places in our code", () => {
  const details = bugDetails(new Error("Jalon bug: no workbook is open"), "home");
  expect(details).toContain("Jalon bug: no workbook is open");
  expect(details).toMatch(/\n\s+at /);
});

test("the first lines of a stack, which repeat the message, are left out", () => {
  const fault = new Error("x");
  fault.stack = "Error: secret\nsecond secret line\n    at place (file.js:1:2)";
  expect(bugDetails(fault, "home")).not.toContain("secret");
});

test("what is thrown without being an error says only that", () => {
  expect(bugDetails("secret", "home")).not.toContain("secret");
});
