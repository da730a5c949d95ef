/** Only a list of names: what Google finds by name (the menu's items, triggers, the web app). */
export {
  createToken,
  onOpen,
  prepareCampaign,
  revokeToken,
  rotateToken,
  setReminders,
  shareWithManagers,
  useCampaign,
} from "./menu.ts";
export { noteCampaignEdit } from "./note-campaign-edit.ts";
export { keepCampaign } from "./keep-campaign.ts";
export { doPost } from "./do-post.ts";
