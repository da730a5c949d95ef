import { readSettings, type InteractiveHost } from "@jalon/core";

/** The host, which also has Excel start Jalon with a workbook that is a register, and no longer once it is not. */
export function startWithRegister(host: InteractiveHost): InteractiveHost {
  let known: boolean | null = null;
  return {
    ...host,
    readWorkbook: async () => {
      const workbook = await host.readWorkbook();
      const isRegister = readSettings(workbook) !== null;
      // Where this Excel cannot start with a workbook, the ribbon opens the pane.
      if (isRegister !== known) void settle(isRegister, known === null).catch(() => {});
      known = isRegister;
      return workbook;
    },
  };
}

async function settle(isRegister: boolean, isFirst: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  const wanted = isRegister ? load : none;
  if ((await Office.addin.getStartupBehavior()) !== wanted) await Office.addin.setStartupBehavior(wanted);
  // Started with the workbook, Jalon runs unseen until it shows itself.
  if (isRegister && isFirst) await Office.addin.showAsTaskpane();
}
