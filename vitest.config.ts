import { defineConfig } from "vitest/config";
import { suitesHere } from "./scripts/suites.mjs";

export default defineConfig({
  test: { projects: suitesHere() },
});
