import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { choosing, daysIn, declarationsIn } from "../../../../tests/availability-files.ts";
import { filledCampaign } from "../../../../tests/filled-campaign.ts";
import { governed } from "../../../../tests/governed-workbook.ts";
import { goTo, showPane, violations } from "../../../../tests/show-pane.tsx";
import { teamWorkbook } from "../../../../tests/team-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const wholeWay = { timeout: 180_000 };

test(
  "values that stand against each other are shown with both authors and days, and only a chosen one is written",
  wholeWay,
  async () => {
    const register = await governed(teamWorkbook());
    const savedAt = "2026-02-27T14:05:00Z";
    const one = { ...filledCampaign(register, "un.xlsx", ["PER-1", "days:2026-03", 15]), savedAt };
    const other = filledCampaign(register, "deux.xlsx", ["PER-1", "days:2026-03", 9]);
    const { host, user } = await showPane(register, "fr", { files: choosing(one, other) });
    await goTo(user, "Capacité");
    await user.click(await screen.findByRole("button", { name: "Depuis des fichiers…" }));
    const conflict = within(await screen.findByRole("radiogroup", { name: "Marie Dupont, mars 2026" }));
    expect(conflict.getByRole("radio", { name: "Décider plus tard" })).toHaveProperty("checked", true);
    const said = (days: number) => conflict.getByRole("radio", { name: new RegExp(`^${days}\\sj`) });
    expect(said(15).closest("span")?.textContent).toMatch(/, fichier enregistré le 27\/02\/2026 à 14:05$/);
    expect(said(9).closest("span")?.textContent).toMatch(/, sans date$/);
    expect(screen.getByText(/^1 mois a des valeurs différentes/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Voir ce qui serait écrit" })).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(conflict.getByRole("radio", { name: /^9\sj dans «\sdeux.xlsx\s»/ }));
    expect(screen.getByText("Vous avez répondu à tout.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Voir ce qui serait écrit" }));
    await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
    expect(await screen.findByText(/changements? écrits?$/)).toBeDefined();
    expect(daysIn(host.workbook(), "PER-1")).toEqual([9, 0]);
    expect(declarationsIn(host.workbook())).toBe(declarationsIn(register) + 2);
  },
);

test(
  "a comment that somebody wrote in the register is not overwritten without their word; the preview names person and manager",
  wholeWay,
  async () => {
    const register = await governed(teamWorkbook());
    const sheets = register.sheets.map((sheet) => {
      if (sheet.name !== "Disponibilités") return sheet;
      const column = sheet.rows[0]?.indexOf("Commentaire") ?? -1;
      const rows = sheet.rows.map((row) =>
        row[1] === "PER-1" ? row.map((cell, at) => (at === column ? "le mien" : cell)) : row,
      );
      return { ...sheet, rows };
    });
    const filled = filledCampaign(
      register,
      "campagne.xlsx",
      ["PER-1", "comment", "le sien"],
      ["PER-2", "comment", "nouveau"],
    );
    const { host, user } = await showPane({ ...register, sheets }, "fr", { files: choosing(filled) });
    await goTo(user, "Capacité");
    await user.click(await screen.findByRole("button", { name: "Depuis des fichiers…" }));
    const choice = within(await screen.findByRole("radiogroup", { name: "Marie Dupont, commentaire" }));
    expect(screen.getByText(/^1 réponse est à choisir/)).toBeDefined();
    expect(choice.getByRole("radio", { name: /^le mien dans le registre/ })).toBeDefined();
    await user.click(choice.getByRole("radio", { name: /^le sien dans «.campagne.xlsx.»\s*dans le bloc d/ }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Voir ce qui serait écrit" }));
    await screen.findByRole("button", { name: /^Commentaire sur …, dans le bloc de …/ });
    expect(screen.getByText(/^Commentaire sur Marie Dupont, dans le bloc de \S+/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^Appliquer/ }));
    expect(await screen.findByText(/changements? écrits?$/)).toBeDefined();
    expect(JSON.stringify(host.workbook().sheets)).toContain("le sien");
  },
);
