import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Page } from "./page.tsx";
import { AskedFromContext } from "./take-focus.ts";

/** A screen that arrives while the focus is on one of two buttons beside it; the first is where it was asked for. */
function arriveWhileAt(name: "asked" | "elsewhere"): void {
  const { rerender } = render(<Around arrived={false} />);
  const asked = screen.getByRole("button", { name: "asked" });
  screen.getByRole("button", { name }).focus();
  rerender(<Around arrived askedFrom={asked} />);
}

function Around({ arrived, askedFrom = null }: { arrived: boolean; askedFrom?: Element | null }) {
  return (
    <AskedFromContext.Provider value={{ current: askedFrom }}>
      <button type="button">asked</button>
      <button type="button">elsewhere</button>
      <main>{arrived ? <Page title="Constats">…</Page> : null}</main>
    </AskedFromContext.Provider>
  );
}

test("a screen that arrives takes the focus from where it was asked for", () => {
  arriveWhileAt("asked");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Constats" }));
});

test("but not from where the user went meanwhile", () => {
  arriveWhileAt("elsewhere");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "elsewhere" }));
});
