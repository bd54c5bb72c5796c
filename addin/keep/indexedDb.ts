import type { z } from "zod";
import { Answered, Kept, KeptFile, type Keep, type Shelf, Waiting } from "../actions/keeping";
import { Problem } from "../../shared/problems/problem";

const NAME = "mtcl";
const VERSION = 1;

/** One object store a kind, and the member of its records that they are found by. */
const STORES = { drafts: "file", files: "file", outbox: "id", answers: "key" } as const;
type StoreName = keyof typeof STORES;

/** What this browser keeps for the page's origin. Opened when first asked for, and again where the browser closed it. */
export function createKeep(factory: IDBFactory): Keep {
  let opening: Promise<IDBDatabase> | null = null;
  const base = (): Promise<IDBDatabase> => (opening ??= open(factory, () => (opening = null)));
  const shelf = <T>(name: StoreName, schema: z.ZodType<T>): Shelf<T> => {
    const run = async <R>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> => {
      try {
        const transaction = (await base()).transaction(name, mode);
        const request = work(transaction.objectStore(name));
        await ended(transaction);
        return request.result;
      } catch (thrown) {
        opening = null;
        throw new Problem("keep.refused", { reason: thrown instanceof Error ? thrown.message : String(thrown) });
      }
    };
    const read = (value: unknown): T[] => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    };
    return {
      get: async (key) => read(await run<unknown>("readonly", (store) => store.get(key)))[0] ?? null,
      all: async () => (await run<unknown[]>("readonly", (store) => store.getAll())).flatMap(read),
      put: async (value) => void (await run("readwrite", (store) => store.put(value))),
      drop: async (key) => void (await run("readwrite", (store) => store.delete(key))),
    };
  };
  return {
    drafts: shelf("drafts", Kept),
    files: shelf("files", KeptFile),
    outbox: shelf("outbox", Waiting),
    answers: shelf("answers", Answered),
  };
}

function open(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(STORES)) request.result.createObjectStore(name, { keyPath });
    };
    request.onsuccess = () => {
      const base = request.result;
      // A later version of the page in another tab may change the stores.
      base.onversionchange = () => {
        base.close();
        onClosed();
      };
      base.onclose = onClosed;
      resolve(base);
    };
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
    request.onblocked = () => reject(new Error("blocked"));
  });
}

/** Done is what is written to the disk's file, not what was asked for. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    transaction.onerror = () => reject(transaction.error ?? new Error("failed"));
  });
}
