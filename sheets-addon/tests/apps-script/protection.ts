import { stateOf, type Maker } from "./modelled.ts";
import type { RangeState } from "./range-state.ts";
import type { ProtectionState, SheetState } from "./sheet-state.ts";

/** Somebody with an account, as a script sees them. */
export function userObject({ make }: Maker, email: string): object {
  return make("User", { getEmail: () => email }, email);
}

const emailOf = (user: unknown): string => (typeof user === "string" ? user : String(stateOf(user)));

/** A protection as a script sees it. The owner may always edit, and is not among its editors. */
export function protectionObject(maker: Maker, sheet: SheetState, protection: ProtectionState): object {
  const { world } = maker;
  const set = (over: Partial<ProtectionState>): object => {
    Object.assign(protection, over);
    return self;
  };
  const self: object = maker.make("Protection", {
    getDescription: () => protection.description,
    setDescription: (description: string) => set({ description }),
    isWarningOnly: () => protection.warningOnly,
    setWarningOnly: (warningOnly: boolean) => set({ warningOnly }),
    getEditors: () => protection.editors.map((email) => userObject(maker, email)),
    addEditor: (user: unknown) => set({ editors: [...new Set([...protection.editors, emailOf(user)])] }),
    addEditors: (users: unknown[]) =>
      set({ editors: [...new Set([...protection.editors, ...users.map(emailOf)])] }),
    removeEditor: (user: unknown) =>
      set({ editors: protection.editors.filter((email) => email !== emailOf(user)) }),
    removeEditors: (users: unknown[]) => {
      const gone = new Set(users.map(emailOf));
      return set({ editors: protection.editors.filter((email) => !gone.has(email)) });
    },
    canEdit: () => world.user === world.owner || protection.editors.includes(world.user),
    canDomainEdit: () => false,
    setDomainEdit: () => self,
    setUnprotectedRanges: (ranges: object[]) =>
      set({ open: ranges.map((range) => (stateOf(range) as RangeState).area) }),
    getRange: () =>
      maker.range(
        sheet,
        protection.area ?? {
          row: 0,
          column: 0,
          lastRow: sheet.maxRows - 1,
          lastColumn: sheet.maxColumns - 1,
        },
      ),
    remove: () => {
      sheet.protections = sheet.protections.filter((one) => one !== protection);
      return null;
    },
  });
  return self;
}
