/** Holds one state, changes it by events through one pure function, and tells who listens. */
export interface Store<State, Event> {
  state(): State;
  tell(event: Event): void;
  subscribe(changed: () => void): () => void;
}

/** Makes a store. */
export function makeStore<State, Event>(
  start: State,
  next: (state: State, event: Event) => State,
): Store<State, Event> {
  let current = start;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    tell(event) {
      const after = next(current, event);
      if (after === current) return;
      current = after;
      for (const changed of Array.from(listeners)) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
