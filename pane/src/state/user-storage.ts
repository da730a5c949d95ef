/** What the user keeps on this computer for themselves, such as a token: never in the workbook, never in the details of a fault. */
export interface UserStorage {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The browser's own storage, apart from everything else by a prefix; where the browser forbids it, nothing is kept. */
export function browserStorage(prefix: string): UserStorage {
  const safely = <Answer>(act: () => Answer, otherwise: Answer): Promise<Answer> => {
    try {
      return Promise.resolve(act());
    } catch {
      return Promise.resolve(otherwise);
    }
  };
  return {
    get: (name) => safely(() => localStorage.getItem(prefix + name), null),
    set: (name, value) => safely(() => localStorage.setItem(prefix + name, value), undefined),
    remove: (name) => safely(() => localStorage.removeItem(prefix + name), undefined),
  };
}
