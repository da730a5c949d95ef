import { campaignVersion } from "./campaign.ts";

/** What the web app of a shared campaign is asked, as the text that is sent to it; the token is in it, since Apps Script sees no headers. */
export function availabilityRequest(token: string): string {
  return JSON.stringify({ jalonAvailability: campaignVersion, what: "pull", token });
}
