import { eachKeyCode, fold } from "./words";

/**
 * Ids that follow from number path, ordinal and words alone: the same plan read twice gives the same ids, on every
 * machine. A word that comes twice gets `-2`, in the order of the sheet.
 */
export class IdGiver {
  private readonly given = new Map<string, number>();

  give(kind: "mt" | "bp" | "ct", path: string, words: string): string {
    const id = `${kind}-${slug(path)}-${hash(words)}`;
    const times = (this.given.get(id) ?? 0) + 1;
    this.given.set(id, times);
    return times === 1 ? id : this.give(kind, `${path}-x${times}`, words);
  }
}

/** `4.1` → `4.1`, `II` → `ii`: what an id may hold, short enough to be read aloud. */
function slug(path: string): string {
  if (/^[a-z0-9][a-z0-9.-]{0,58}[a-z0-9]$/.test(path) && !path.includes("--")) return path;
  const plain = fold(path)
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain.slice(0, 60) || "0";
}

/** 32-bit FNV-1a of words made comparable, in base 36: small, and the same everywhere. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  eachKeyCode(words, (code) => {
    value = Math.imul(value ^ code, 0x01000193);
  });
  return (value >>> 0).toString(36).padStart(7, "0");
}
