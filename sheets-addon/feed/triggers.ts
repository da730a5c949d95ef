const handlers = { edit: "noteCampaignEdit", clock: "keepCampaign" } as const;

/** True when the clock looks after a campaign. */
export function isClockInstalled(): boolean {
  return ScriptApp.getProjectTriggers().some((one) => one.getHandlerFunction() === handlers.clock);
}

/**
 * Installs what the campaign lives on: one trigger for edits of its spreadsheet and one for the clock, whatever was installed before.
 * A trigger for another spreadsheet goes. The clock is first: it finishes what an interruption left undone.
 */
export function installTriggers(bookId: string): void {
  const ours: ReadonlySet<string> = new Set(Object.values(handlers));
  const known = ScriptApp.getProjectTriggers().filter((one) => ours.has(one.getHandlerFunction()));
  const edit = known.find(
    (one) => one.getHandlerFunction() === handlers.edit && one.getTriggerSourceId() === bookId,
  );
  const clock = known.find((one) => one.getHandlerFunction() === handlers.clock);
  for (const one of known) if (one !== edit && one !== clock) ScriptApp.deleteTrigger(one);
  if (!clock) ScriptApp.newTrigger(handlers.clock).timeBased().everyHours(1).create();
  if (!edit) ScriptApp.newTrigger(handlers.edit).forSpreadsheet(bookId).onEdit().create();
}
