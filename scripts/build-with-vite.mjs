/**
 * Builds pages as they are used. Vite takes what it makes for a page under development wherever NODE_ENV says anything else than
 * production, as it does inside the tests.
 * @param {import("vite").InlineConfig} config
 */
export async function buildWithVite(config) {
  const { build } = await import("vite");
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ logLevel: "error", ...config });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
