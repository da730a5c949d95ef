import { afterEach, expect, test, vi } from "vitest";
import { forgetFeed, keepFeed, keptFeed } from "./kept-feed.ts";
import { browserStorage } from "./user-storage.ts";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const feed = { address: "https://script.example/exec", token: "of-this-user" };

test("a feed is kept under its prefix alone, given back and forgotten", async () => {
  const [mine, other] = [browserStorage("mine-"), browserStorage("other-")];
  await keepFeed(mine, feed);
  expect(await keptFeed(mine)).toEqual(feed);
  expect(await keptFeed(other)).toBeNull();
  await forgetFeed(mine);
  expect(await keptFeed(mine)).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test("what somebody else wrote there is no feed", async () => {
  const storage = browserStorage("");
  for (const written of ["{", "null", "1", '{"address":1,"token":"x"}', '{"address":"x"}']) {
    localStorage.setItem("availability-feed", written);
    expect(await keptFeed(storage)).toBeNull();
  }
});

test("where the browser keeps nothing, nothing is kept and nothing fails", async () => {
  const forbidden = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
  vi.spyOn(Storage.prototype, "removeItem").mockImplementation(forbidden);
  const storage = browserStorage("mine-");
  await keepFeed(storage, feed);
  expect(await keptFeed(storage)).toBeNull();
  await forgetFeed(storage);
  expect(await keptFeed(null)).toBeNull();
});
