/** `npm run excel:build -- --origin https://…`: makes `dist/excel`, the static folder to host at that address. */
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";
import { hostingAddress } from "./hosting-address.mjs";
import { root } from "./root.mjs";

const { values } = parseArgs({ options: { origin: { type: "string" } } });
const hosting = hostingAddress(values.origin ?? "");
if ("problem" in hosting) {
  process.stderr.write(
    values.origin === undefined
      ? "Where will the folder be hosted? npm run excel:build -- --origin https://jalon.example.org\n"
      : `${hosting.problem}\n`,
  );
  process.exit(2);
}

ensureInstalled("start");
const { makeHostedFolder } = await import("./excel-folder.mjs");
const folder = join(root, "dist", "excel");
await makeHostedFolder(folder, hosting.address);
process.stdout.write(
  `${relative(process.cwd(), folder)}: host it at ${hosting.address}, then deploy its manifest.xml (docs/excel.md).\n`,
);
