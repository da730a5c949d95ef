/** Why nothing came back from the network. */
export type NetworkReason =
  "refused" | "unknown-host" | "cut" | "certificate" | "bad-port" | "redirects" | "other";

/** What came of posting a text: the answer, or why there is none. */
export type Posted =
  | { readonly text: string }
  | { readonly problem: "network"; readonly why: NetworkReason }
  | { readonly problem: "timeout" | "too-large" | "status"; readonly why: string };

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

const signs: readonly (readonly [NetworkReason, RegExp])[] = [
  ["refused", /ECONNREFUSED/],
  ["unknown-host", /ENOTFOUND|EAI_AGAIN/],
  ["certificate", /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|UNABLE_TO/],
  ["cut", /ECONNRESET|EPIPE|UND_ERR_SOCKET|other side closed/],
  ["bad-port", /bad port/],
  ["redirects", /redirect/],
];

/** Node names the cause by a code, or only in its own English. */
function reasonOf(cause: unknown): NetworkReason {
  const { code } = (cause ?? {}) as { code?: unknown };
  const said = `${String(code)} ${cause instanceof Error ? cause.message : ""}`;
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? "other";
}

function problemOf(thrown: unknown): Posted {
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "TimeoutError") return { problem: "timeout", why: "" };
  return { problem: "network", why: reasonOf(thrown instanceof Error ? thrown.cause : undefined) };
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
