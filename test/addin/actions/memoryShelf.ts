import type { Shelf } from "../../../addin/actions/keeping";

/** A shelf that forgets with the test; `broken` refuses as a browser that keeps nothing does. */
export function memoryShelf<T>(keyOf: (value: T) => string): Shelf<T> & { broken: boolean } {
  const held = new Map<string, T>();
  const shelf = {
    broken: false,
    get: (key: string) => done(() => held.get(key) ?? null),
    all: () => done(() => [...held.values()]),
    put: (value: T) => done(() => void held.set(keyOf(value), value)),
    drop: (key: string) => done(() => void held.delete(key)),
  };
  const done = <R>(work: () => R): Promise<R> =>
    shelf.broken ? Promise.reject(new Error("kept nothing")) : Promise.resolve(work());
  return shelf;
}
