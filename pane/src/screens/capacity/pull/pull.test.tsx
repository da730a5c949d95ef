import { availabilityAnswer, message } from "@jalon/core";
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { choosing, daysIn, declarationsIn } from "../../../../tests/availability-files.ts";
import { filledCampaign } from "../../../../tests/filled-campaign.ts";
import { governed } from "../../../../tests/governed-workbook.ts";
import { expectScreen, goTo, showPane, violations } from "../../../../tests/show-pane.tsx";
import { teamWorkbook } from "../../../../tests/team-workbook.ts";
import { bugDetails } from "../../../state/bug-details.ts";
import type { FetchText } from "../../../state/fetch-text.ts";
import type { Files } from "../../../state/files.ts";
import type { UserStorage } from "../../../state/user-storage.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const wholeWay = { timeout: 180_000 };

function storageOf(kept: Map<string, string>): UserStorage {
  return {
    get: async (name) => kept.get(name) ?? null,
    set: async (name, value) => void kept.set(name, value),
    remove: async (name) => void kept.delete(name),
  };
}

test(
  "files that managers filled are compared, told about, previewed, written and undone; a second pull has nothing new",
  wholeWay,
  async () => {
    const register = await governed(teamWorkbook());
    const filled = filledCampaign(
      register,
      "campagne.xlsx",
      ["PER-1", "days:2026-03", 15],
      ["PER-2", "days:2026-04", "beaucoup"],
      ["PER-2", "same", true],
    );
    const { host, pane, user } = await showPane(register, "fr", { files: choosing(filled) });
    await goTo(user, "Capacité");
    expect(await screen.findByText("Aucun relevé encore.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Depuis des fichiers…" }));
    await expectScreen("Disponibilités relevées");
    expect(screen.getByText(/^Premier relevé : \d déclarations?\.$/)).toBeDefined();
    await user.click(
      within(screen.getByRole("list", { name: "Ce qui serait écrit" })).getByRole("button", {
        name: /^Awa Diallo/,
      }),
    );
    const [change] = screen.getAllByText("Marie Dupont");
    expect(change?.parentElement?.textContent?.replace(/\s/g, " ")).toContain("Avant :18 j→Après :15 j");
    const missing = within(screen.getByRole("list", { name: "Ceux qui manquent" }));
    await user.click(missing.getByRole("button", { name: /^Paul Martin/ }));
    expect(missing.getByText("Luc Roy")).toBeDefined();
    const left = within(screen.getByRole("list", { name: "Cellules laissées de côté" }));
    await user.click(left.getByRole("button", { name: /^campagne.xlsx/ }));
    expect(left.getByText(/beaucoup/)).toBeDefined();
    expect(await violations()).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Voir ce qui serait écrit" }));
    await expectScreen(/^Disponibilités relevées/);
    expect(daysIn(host.workbook(), "PER-1")).toEqual([18, 0]);
    const before = declarationsIn(host.workbook());
    await user.click(screen.getByRole("button", { name: /^Appliquer/ }));
    expect(await screen.findByText(/changements? écrits?$/)).toBeDefined();
    expect(daysIn(host.workbook(), "PER-1")).toEqual([15, 0]);
    expect(declarationsIn(host.workbook())).toBeGreaterThan(before);
    expect(pane.store.state().pull).toBeNull();
    expect(screen.getByText(/^Dernier relevé le 01\/03\/2026 à 10:00 par Camille/)).toBeDefined();

    await user.click(screen.getByRole("button", { name: "Depuis des fichiers…" }));
    await expectScreen("Disponibilités relevées");
    expect(screen.getByText("Rien de nouveau")).toBeDefined();
    await goTo(user, "Journal");
    await user.click(await screen.findByRole("button", { name: /^Défaire le n° 2/ }));
    await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
    await waitFor(() => expect(daysIn(host.workbook(), "PER-1")).toEqual([18, 0]));
    expect(declarationsIn(host.workbook())).toBe(before);
  },
);

test("a campaign whose tabs are in the open workbook is pulled from there", wholeWay, async () => {
  const register = await governed(teamWorkbook());
  const { sheets } = filledCampaign(register, "", ["PER-1", "days:2026-03", 15]);
  const both = { ...register, sheets: [...register.sheets, ...sheets] };
  const { host, user } = await showPane(both, "en");
  await goTo(user, "Capacity");
  await user.click(await screen.findByRole("button", { name: "From the tabs of this workbook" }));
  await expectScreen("Pulled availability");
  await user.click(screen.getByRole("button", { name: "See what would be written" }));
  await user.click(await screen.findByRole("button", { name: /^Apply/ }));
  expect(await screen.findByText(/changes? written$/)).toBeDefined();
  expect(daysIn(host.workbook(), "PER-1")).toEqual([15, 0]);
});

test("a file that cannot be read is said in words and holds up none of the others", async () => {
  const register = await governed(teamWorkbook());
  const good = choosing(filledCampaign(register, "bon.xlsx", ["PER-1", "days:2026-03", 15]));
  const message = { code: "broken", values: { name: "abîmé.xlsx" } };
  const files: Files = {
    ...good,
    chooseAvailability: async () => [
      { read: () => Promise.reject({ hostProblem: "broken", message }) },
      ...((await good.chooseAvailability?.()) ?? []),
    ],
  };
  const words = { broken: { fr: "« {name} » est abîmé.", en: "“{name}” is damaged." } };
  const { user } = await showPane(register, "fr", { files, words });
  await goTo(user, "Capacité");
  await user.click(await screen.findByRole("button", { name: "Depuis des fichiers…" }));
  const refused = await screen.findByRole("region", { name: "N’a pas pu être lu" });
  expect(refused.textContent).toMatch(/abîmé\.xlsx.+ est abîmé\.$/);
  expect(screen.getByText(/bon\.xlsx.+ à côté du registre/)).toBeDefined();
  expect(await screen.findByRole("button", { name: "Voir ce qui serait écrit" })).toBeDefined();
  expect(await violations()).toEqual([]);
});

test("a file that is no campaign is refused in words", async () => {
  const files = choosing({ ...teamWorkbook(), source: "autre.xlsx" });
  const { user } = await showPane(await governed(teamWorkbook()), "fr", { files });
  await goTo(user, "Capacité");
  await user.click(await screen.findByRole("button", { name: "Depuis des fichiers…" }));
  const refused = await screen.findByRole("region", { name: "N’a pas pu être lu" });
  expect(refused.textContent).toContain("autre.xlsx");
  await user.click(screen.getByRole("button", { name: "Fermer le relevé" }));
  await expectScreen("Capacité");
});

test("a register that is not governed says what to do first", async () => {
  const { user } = await showPane(teamWorkbook(), "en");
  await goTo(user, "Capacity");
  await user.click(await screen.findByRole("button", { name: "Govern the register" }));
  await expectScreen("Adopt the workbook");
});

const address = "https://script.example/macros/s/abc/exec";
const token = "a-token-of-this-user-only";

async function showFeed(fetchText: FetchText, kept: Map<string, string>) {
  const register = await governed(teamWorkbook());
  const shown = await showPane(register, "fr", { fetchText, storage: storageOf(kept) });
  await goTo(shown.user, "Capacité");
  await shown.user.click(await screen.findByRole("button", { name: "Depuis une adresse" }));
  return { ...shown, register };
}

const fields = () => ({
  address: screen.getByRole<HTMLInputElement>("textbox", { name: "Adresse" }),
  token: screen.getByLabelText<HTMLInputElement>("Jeton"),
});

test(
  "the shared sheet is asked with a token that stays on this computer, and never goes to another address",
  wholeWay,
  async () => {
    const kept = new Map<string, string>();
    const register = await governed(teamWorkbook());
    const answer = availabilityAnswer(
      filledCampaign(register, "Campagne de mars", ["PER-1", "days:2026-03", 15]),
    );
    const fetchText = vi.fn<FetchText>(async () => answer);
    const { host, pane, user } = await showFeed(fetchText, kept);
    await user.type(fields().address, address);
    await user.type(fields().token, token);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Relever" }));
    await expectScreen("Disponibilités relevées");
    expect(screen.getByText(/script\.example/)).toBeDefined();
    expect(fetchText.mock.calls[0]?.slice(0, 2)).toEqual([
      address,
      JSON.stringify({ jalonAvailability: 1, what: "pull", token }),
    ]);
    await user.click(screen.getByRole("button", { name: "Voir ce qui serait écrit" }));
    await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
    expect(await screen.findByText(/changements? écrits?$/)).toBeDefined();
    expect(JSON.stringify(host.workbook())).not.toContain(token);
    expect(JSON.stringify(pane.store.state())).not.toContain(token);
    expect(bugDetails(new Error(`no answer for ${token}`), "capacity")).not.toContain(token);

    await user.click(await screen.findByRole("button", { name: "Depuis une adresse" }));
    await waitFor(() => expect(fields().token.value).toBe(token));
    await user.type(fields().address, "/other");
    expect(fields().token.value).toBe("");
    await user.click(screen.getByRole("button", { name: "Depuis une adresse" }));
    await user.click(screen.getByRole("button", { name: "Depuis une adresse" }));
    await user.click(await screen.findByRole("button", { name: "Oublier l’adresse et le jeton" }));
    await waitFor(() => expect(kept.size).toBe(0));
    expect(fields().address.value).toBe("");
  },
);

test("a token that is refused is said and not kept, and what was typed can be mended", async () => {
  const kept = new Map<string, string>();
  const answer = '{"jalonAvailability":1,"error":"token-refused"}';
  const { pane, user } = await showFeed(async () => answer, kept);
  await user.type(fields().address, address);
  await user.type(fields().token, token);
  await user.click(screen.getByRole("button", { name: "Relever" }));
  const refused = await screen.findByRole("region", { name: "N’a pas pu être lu" });
  expect(refused.textContent).toContain("refuse le jeton");
  expect(kept.size).toBe(0);

  await user.click(screen.getByRole("button", { name: "Fermer le relevé" }));
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Adresse" })).value).toBe(address);
  expect(fields().token.value).toBe(token);
  expect(JSON.stringify(pane.store.state())).not.toContain(token);
});

test("a token that was kept for one address goes to no other, refused or not", async () => {
  const kept = new Map([["availability-feed", JSON.stringify({ address, token })]]);
  const { user } = await showFeed(async () => '{"jalonAvailability":1,"error":"token-refused"}', kept);
  await waitFor(() => expect(fields().token.value).toBe(token));
  await user.click(screen.getByRole("button", { name: "Relever" }));
  await user.click(await screen.findByRole("button", { name: "Fermer le relevé" }));
  await user.click(await screen.findByRole("button", { name: "Depuis une adresse" }));
  await screen.findByRole("button", { name: "Oublier l’adresse et le jeton" });
  await user.type(fields().address, "/other");
  expect(fields().token.value).toBe("");
});

test("an address that does not answer is said where it is seen, whatever was scrolled", async () => {
  const problem = {
    hostProblem: "address-unreachable",
    message: message("address-unreachable", { address }),
  };
  const { user } = await showFeed(() => Promise.reject(problem), new Map());
  await user.type(fields().address, address);
  await user.type(fields().token, token);
  screen.getByRole("main").scrollTop = 500;
  await user.click(screen.getByRole("button", { name: "Relever" }));
  expect((await screen.findByRole("alert")).textContent).toContain("ne répond pas");
  expect(screen.getByRole("main").scrollTop).toBe(0);
});

test("trying again asks again what failed, and the old problem does not stay over what was pulled", async () => {
  const register = await governed(teamWorkbook());
  const answer = availabilityAnswer(
    filledCampaign(register, "Campagne de mars", ["PER-1", "days:2026-03", 15]),
  );
  const problem = {
    hostProblem: "address-unreachable",
    message: message("address-unreachable", { address }),
  };
  const kept = new Map<string, string>();
  let give: (answer: string) => void = () => undefined;
  const fetchText = vi.fn<FetchText>(() => Promise.reject(problem));
  const { pane, user } = await showFeed(fetchText, kept);
  await user.type(fields().address, address);
  await user.type(fields().token, token);
  await user.click(screen.getByRole("button", { name: "Relever" }));
  await screen.findByRole("alert");
  fetchText.mockImplementation(() => new Promise((resolve) => (give = resolve)));
  await user.click(screen.getByRole("button", { name: "Réessayer" }));
  await waitFor(() => expect(pane.store.state().work?.label).toBe("reading-availability"));
  expect(screen.queryByRole("alert")).toBeNull();
  give(answer);
  await expectScreen("Disponibilités relevées");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(fetchText).toHaveBeenCalledTimes(2);
  expect(kept.size).toBe(1);
});

test("asking an address can be given up; what it answers later is not shown", async () => {
  let give: (answer: string) => void = () => undefined;
  let signal: AbortSignal | undefined;
  const fetchText: FetchText = (_, __, given) => {
    signal = given;
    return new Promise((resolve) => (give = resolve));
  };
  const { pane, user } = await showFeed(fetchText, new Map());
  await user.type(fields().address, address);
  await user.type(fields().token, token);
  await user.click(screen.getByRole("button", { name: "Relever" }));
  await user.click(await screen.findByRole("button", { name: "Annuler" }));
  expect(signal?.aborted).toBe(true);
  give("{}");
  await expectScreen("Capacité");
  await waitFor(() => expect(pane.store.state()).toMatchObject({ phase: "open", work: null, pull: null }));
  expect(pane.store.state().problem).toBeNull();
});
