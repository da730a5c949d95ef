import { useState } from "react";
import { choices, withSetting, type Settings } from "./settings.ts";
import { saySimulate } from "./simulate-words.ts";
import type { Simulation } from "./simulation.ts";

interface Setting {
  readonly name: keyof Settings;
  readonly values: readonly (string | number)[];
  readonly say: (value: string | number) => string;
}

/** Codes that Excel really answers with, one for each kind of problem that the user is told of. */
const faults = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ActivityLimitReached",
  "GeneralException",
] as const;

function settingsSaid(language: Settings["language"]): readonly Setting[] {
  const said = (code: "light" | "dark" | "unsaid") => saySimulate(language, code);
  return [
    {
      name: "language",
      values: choices.language,
      say: (value) => (value === "fr" ? "Français" : "English"),
    },
    { name: "theme", values: choices.theme, say: (value) => said(value as "light") },
    { name: "level", values: choices.level, say: (value) => `1.${value}` },
    {
      name: "latency",
      values: choices.latency,
      say: (count) => saySimulate(language, "milliseconds", { count }),
    },
    { name: "width", values: choices.width, say: (count) => saySimulate(language, "pixels", { count }) },
  ];
}

/** How Excel is set and what goes wrong in it. */
export function Surroundings({ simulation, settings }: { simulation: Simulation; settings: Settings }) {
  const { language } = settings;
  const [editing, setEditing] = useState(false);
  return (
    <form className="surroundings" aria-label={saySimulate(language, "surroundings")}>
      {settingsSaid(language).map(({ name, values, say }) => (
        <label key={name}>
          {saySimulate(language, name)}
          <select
            value={String(settings[name])}
            onChange={({ target }) => location.assign(withSetting(location.search, name, target.value))}
          >
            {values.map((value) => (
              <option key={value} value={String(value)}>
                {say(value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {saySimulate(language, "fault")}
        <select onChange={({ target }) => simulation.failNext(target.value || null)}>
          <option value="">{saySimulate(language, "no-fault")}</option>
          {faults.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={editing}
          onChange={({ target }) => {
            setEditing(target.checked);
            simulation.excel.setCellEditing(target.checked);
          }}
        />
        {saySimulate(language, "editing")}
      </label>
    </form>
  );
}
