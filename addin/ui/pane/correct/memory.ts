import { Layout, NO_LAYOUT } from "../../../../shared/model/layout";
import { mergeLayouts, portable } from "../../../../shared/reading/layout/portable";

const KEY = "mtcl.layouts";

/** The layouts that were corrected on this machine, known by the words of their headers. */
export interface LayoutMemory {
  recall(): Layout;
  /** Remembers what of a layout serves other files. What `before` had and `after` has not is forgotten. */
  remember(before: Layout, after: Layout): void;
}

/** A memory over the browser's storage. Where that is full, forbidden or damaged, nothing is remembered and all else works. */
export function createLayoutMemory(storage: () => Storage): LayoutMemory {
  const recall = (): Layout => {
    try {
      const text = storage().getItem(KEY);
      return text === null ? NO_LAYOUT : Layout.parse(JSON.parse(text));
    } catch {
      return NO_LAYOUT;
    }
  };
  return {
    recall,
    remember(before, after) {
      const gone = (key: string, left: readonly string[]): boolean => !left.includes(key);
      const fingerprints = after.headers.map(({ fingerprint }) => fingerprint);
      const digests = after.ignored.map(({ digest }) => digest);
      const known = recall();
      const dropped = {
        headers: before.headers.map(({ fingerprint }) => fingerprint).filter((key) => gone(key, fingerprints)),
        ignored: before.ignored.map(({ digest }) => digest).filter((key) => gone(key, digests)),
      };
      const kept: Layout = {
        ...known,
        headers: known.headers.filter(({ fingerprint }) => !dropped.headers.includes(fingerprint)),
        ignored: known.ignored.filter(({ digest }) => !dropped.ignored.includes(digest)),
      };
      try {
        storage().setItem(KEY, JSON.stringify(mergeLayouts(portable(after), kept)));
      } catch {
        // a browser that keeps nothing: the workbook keeps it all the same
      }
    },
  };
}
