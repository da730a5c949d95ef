#!/usr/bin/env node
import { loadTypeScript } from "../../scripts/bundle.mjs";
import { ensureInstalled } from "../../scripts/install.mjs";

ensureInstalled("start");
const { main } = await loadTypeScript("workbench/src/cli.ts");
process.exitCode = await main(process.argv.slice(2));
