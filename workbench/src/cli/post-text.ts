/** What came of posting a text: the answer, or why there is none. */
export type Posted =
  | { readonly text: string }
  | { readonly problem: "timeout" | "too-large" | "status" | "network"; readonly why: string };

/** How long to wait and how much to take. */
export interface PostLimits {
  readonly seconds: number;
  readonly mostBytes: number;
}

async function textWithin(response: Response, mostBytes: number): Promise<Posted> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > mostBytes) return { problem: "too-large", why: String(size) };
    parts.push(part);
  }
  return { text: Buffer.concat(parts).toString("utf8") };
}

function problemOf(thrown: unknown): Posted {
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "TimeoutError") return { problem: "timeout", why: "" };
  const cause =
    thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : String(thrown);
  return { problem: "network", why: cause };
}

/**
 * Posts a text as plain text and takes the answer, following redirects as a browser does: Apps Script answers a post with a
 * redirect to where its answer waits, which is then fetched without the body, so that the token is sent once only.
 */
export async function postText(
  url: string,
  body: string,
  { seconds, mostBytes }: PostLimits,
): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "text/plain;charset=utf-8" },
      body,
      redirect: "follow",
      signal: AbortSignal.timeout(seconds * 1000),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { problem: "status", why: String(response.status) };
    }
    return await textWithin(response, mostBytes);
  } catch (thrown) {
    return problemOf(thrown);
  }
}
