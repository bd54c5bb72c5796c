import type { Sha256, UnitCode } from "../../shared/model/primitives";
import { Snapshot } from "../../shared/model/snapshot";
import type { BodyStore } from "../storage/stores";
import { hashOf } from "./submitting/hash";

/**
 * The snapshot that a record names, or null where its body is gone, is not the one that was hashed, or cannot be read:
 * one unit's loss must not keep anyone from the others. A storage that does not answer is no such loss and throws.
 */
export async function snapshotIn(bodies: BodyStore, unit: UnitCode, sha256: Sha256): Promise<Snapshot | null> {
  const bytes = await bodies.get(unit, sha256);
  if (bytes === null || hashOf(bytes) !== sha256) return null;
  try {
    return Snapshot.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}
