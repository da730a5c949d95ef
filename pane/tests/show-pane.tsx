import { memoryHost, type Language, type Workbook } from "@jalon/core";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { expect, vi } from "vitest";
import { directEngine } from "../src/engine/direct-engine.ts";
import { paneOf, type PaneOptions } from "../src/mount.tsx";
import { App } from "../src/shell/app.tsx";
import { openWorkbook } from "../src/state/actions.ts";

configure({ asyncUtilTimeout: 20_000 });

/** jsdom lays nothing out: lists are told that they have room for all that a test shows, and how wide the pane is. */
function giveRoom(width: number): void {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(4000);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(width);
}

/** Shows the pane on a workbook in memory, with the real engine, and gives what a test acts through. */
export async function showPane(
  workbook: Workbook,
  language: Language = "fr",
  { width = 320, ...over }: Partial<PaneOptions> & { readonly width?: number } = {},
  waits = true,
) {
  giveRoom(width);
  const host = memoryHost(workbook);
  const pane = paneOf({
    host,
    engine: directEngine(),
    language,
    theme: "light",
    today: () => "2026-03-01",
    now: () => "2026-03-01T10:00:00Z",
    by: "Camille",
    ...over,
  });
  render(<App pane={pane} />);
  const opening = act(() => (waits ? openWorkbook(pane) : void openWorkbook(pane)));
  await opening;
  return { host, pane, user: userEvent.setup() };
}

/** Goes to a screen by the pane's navigation: in its bar, or behind *More*. */
export async function goTo(user: UserEvent, name: string): Promise<void> {
  const navigation = within(screen.getByRole("navigation"));
  if (!navigation.queryByRole("button", { name }))
    await user.click(navigation.getByRole("button", { expanded: false }));
  await user.click(navigation.getByRole("button", { name }));
}

/** The heading of the screen that is shown; waits until its chunk is there. */
export async function expectScreen(name: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole("heading", { level: 1, name })).toBeDefined(), {
    timeout: 20_000,
  });
}

/** What axe finds wrong with what is shown; colours are looked at in a real browser. */
export async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
