import type { Keep, Kept } from "./keeping";

/** Files of which the bytes are kept too; of older ones what was typed stays. */
const FILES = 5;

/** What was typed over files, kept on this machine from the first key on. */
export interface Drafts {
  /** Of one file, by the hash of its bytes; null where nothing was typed over it. @throws Problem keep.refused */
  of(file: string): Promise<Kept | null>;
  /** All, latest first. @throws Problem keep.refused */
  list(): Promise<Kept[]>;
  /** The file it was typed over, as it was opened; null where it is not kept any more. @throws Problem keep.refused */
  bytes(file: string): Promise<Uint8Array | null>;
  /** Keeps what was typed, with the file it was typed over. @throws Problem keep.refused */
  put(kept: Kept, bytes: Uint8Array): Promise<void>;
  /** Lets go of what was typed over a file, and of the file. @throws Problem keep.refused */
  drop(file: string): Promise<void>;
}

export function createDrafts({ drafts, files }: Pick<Keep, "drafts" | "files">): Drafts {
  const list = async (): Promise<Kept[]> =>
    (await drafts.all()).sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.file.localeCompare(b.file));
  const stored = new Set<string>();
  return {
    of: (file) => drafts.get(file),
    list,
    bytes: async (file) => (await files.get(file))?.bytes ?? null,
    async put(kept, bytes) {
      await drafts.put(kept);
      if (stored.has(kept.file)) return;
      await files.put({ file: kept.file, bytes });
      stored.add(kept.file);
      for (const { file } of (await list()).slice(FILES)) await files.drop(file);
    },
    async drop(file) {
      stored.delete(file);
      await drafts.drop(file);
      await files.drop(file);
    },
  };
}

/** Keeps the latest of what comes, one writing after another: what comes while one is under way waits for its end. */
export class Keeper<T> {
  readonly #write: (value: T) => Promise<void>;
  readonly #tell: (failure: unknown) => void;
  #next: { value: T } | null = null;
  #running = false;

  /** `tell` hears how each writing went: null where it went well. */
  constructor(write: (value: T) => Promise<void>, tell: (failure: unknown) => void) {
    this.#write = write;
    this.#tell = tell;
  }

  keep(value: T): void {
    this.#next = { value };
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#next !== null) {
      const { value } = this.#next;
      this.#next = null;
      await this.#write(value).then(
        () => this.#tell(null),
        (thrown: unknown) => this.#tell(thrown),
      );
    }
    this.#running = false;
  }
}
