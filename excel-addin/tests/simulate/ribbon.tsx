import type { Language } from "@jalon/core";
import { commandIds } from "../../src/commands/command-ids.ts";
import { commandTable } from "../../src/manifest/command-table.ts";
import { saySimulate } from "./simulate-words.ts";
import type { Simulation } from "./simulation.ts";

/** The commands of the manifest, as buttons. */
export function Ribbon({ simulation, language }: { simulation: Simulation; language: Language }) {
  return (
    <nav className="ribbon" aria-label={saySimulate(language, "ribbon")}>
      {commandIds.map((id) => (
        <button
          key={id}
          type="button"
          title={`${commandTable[id].tip[language]} (${commandTable[id].keys})`}
          onClick={() => simulation.excel.runAction(id)}
        >
          {commandTable[id].label[language]}
        </button>
      ))}
    </nav>
  );
}
