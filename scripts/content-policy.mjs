import { basename } from "node:path";

const microsoft = "https://appsforoffice.microsoft.com";
/** Where a Google Sheet answers what it holds of availability, and where Google sends on those who ask. */
const googleSheets = "https://script.google.com https://script.googleusercontent.com";

/**
 * What the pane may load and speak with, written into its pages when they are built: the folder that it came from, a Google Sheet
 * whose availability is asked for, and Microsoft's library from Microsoft (which opens one frame of its own to check an Excel on
 * the web that it does not know). Styles are also set by script (Fluent).
 */
export const contentPolicy = [
  "default-src 'none'",
  `script-src 'self' ${microsoft}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${googleSheets}`,
  "worker-src 'self'",
  `frame-src ${microsoft}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Who may show the pane in a frame: Excel on the web, wherever Microsoft serves it. A page cannot say it of itself, so the server does. */
export const framePolicy = `frame-ancestors 'self' ${[
  "officeapps.live.com",
  "cloud.microsoft",
  "sharepoint.com",
  "office.com",
  "office365.com",
  "microsoft365.com",
  "live.com",
]
  .map((domain) => `https://*.${domain}`)
  .join(" ")}`;

/** @type {import("vite").HtmlTagDescriptor} */
const policyTag = {
  tag: "meta",
  attrs: { "http-equiv": "Content-Security-Policy", content: contentPolicy },
  injectTo: "head-prepend",
};
const pages = ["pane.html", "dialog.html"];

/**
 * Writes the policy first in the head of each page of the add-in that is built.
 * @returns {import("vite").Plugin}
 */
export const policyWriter = () => ({
  name: "content-policy",
  transformIndexHtml: {
    order: "pre",
    handler: (_, { filename }) => (pages.includes(basename(filename)) ? [policyTag] : []),
  },
});
