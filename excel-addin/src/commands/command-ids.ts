/** What the ribbon, the context menu and the keyboard may ask of Jalon, by the ids that the manifest names. */
export const commandIds = [
  "JalonOpen",
  "JalonCheck",
  "JalonPrioritise",
  "JalonRefresh",
  "JalonShowProject",
] as const;
