import "vitest";

declare module "vitest" {
  /** What scripts/browser-setup.mjs hands to browser tests. */
  export interface ProvidedContext {
    /** Where the built page is served, with its final slash. */
    address: string;
    /** Where the page that plays Excel is served, without settings. */
    excelAddress: string;
    /** The browser to drive, as a full path. */
    chromium: string;
  }
}
