/** What a manifest must agree with: the folder that is hosted, and our code. */
export interface Surroundings {
  /** Where the folder is hosted: `https://jalon.example.org/excel`, with no slash at its end. */
  readonly address: string;
  /** The bytes of one hosted file, by its path in the folder, or undefined where there is none. */
  readonly fileAt: (path: string) => Uint8Array | undefined;
  /** What the ribbon, the menu and the keyboard may ask of our code. */
  readonly commandIds: readonly string[];
  /** The functions of cells that our code offers. */
  readonly functionIds: readonly string[];
  /** The version of the package: `0.1.0`. */
  readonly version: string;
}

/** The path in the folder of an address there, or undefined where it is hosted elsewhere. */
export const pathOf = (address: string, { address: folder }: Surroundings): string | undefined =>
  address.startsWith(`${folder}/`) ? address.slice(folder.length + 1) : undefined;

/** The JSON at an address, or what is wrong with it. */
export function jsonAt(address: string, around: Surroundings): { value: unknown } | { problem: string } {
  const path = pathOf(address, around);
  const bytes = path === undefined ? undefined : around.fileAt(path);
  if (!bytes) return { problem: `${address} is not a file of the folder` };
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch {
    return { problem: `${address} is not JSON` };
  }
}

/** Whether two lists hold the same words, in any order. */
export const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();
