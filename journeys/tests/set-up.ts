import { afterAll } from "vitest";
import { closeSharedBrowser } from "../src/shared-browser.ts";

afterAll(closeSharedBrowser);
