/** What there is to tell of some of many things, in order; undefined for those of which there is nothing. */
export function collect<T, Told>(
  things: readonly T[],
  tell: (thing: T) => Told | undefined,
): readonly Told[] {
  const all: Told[] = [];
  for (const thing of things) {
    const told = tell(thing);
    if (told !== undefined) all.push(told);
  }
  return all;
}
