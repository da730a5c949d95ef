import { useEffect, useState } from "react";
import { forgetFeed, keptFeed, type Feed } from "../../../state/kept-feed.ts";
import type { UserStorage } from "../../../state/user-storage.ts";

/** An address and token as they are typed, beginning with those that were kept. */
export interface TypedFeed {
  readonly feed: Feed;
  /** The pair was kept on this computer, and was not changed since. */
  readonly kept: boolean;
  readonly type: (part: Partial<Feed>) => void;
  readonly forget: () => Promise<void>;
}

const nothing: Feed = { address: "", token: "" };

/** What the user types of a feed, beginning with what was refused a moment ago where there is such a thing. A token that was kept for one address never goes to another: it is cleared with the address. */
export function useFeed(storage: UserStorage | null, refused: Feed | null): TypedFeed {
  const [feed, setFeed] = useState(refused ?? nothing);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (refused) return undefined;
    let current = true;
    void keptFeed(storage).then((found) => {
      if (!current || !found) return;
      setFeed(found);
      setKept(true);
    });
    return () => {
      current = false;
    };
  }, [storage, refused]);
  return {
    feed,
    kept,
    type(part) {
      const moved = kept && part.address !== undefined;
      setFeed({ ...feed, ...(moved ? { token: "" } : {}), ...part });
      setKept(false);
    },
    async forget() {
      await forgetFeed(storage);
      setFeed(nothing);
      setKept(false);
    },
  };
}
