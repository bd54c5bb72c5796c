import type { Sha256, UnitCode } from "../../shared/model/primitives";
import { Snapshot } from "../../shared/model/snapshot";
import { parseJson } from "../http/parse";
import type { BodyStore } from "../storage/stores";

/** The snapshot that a record names. Its body was kept before the record: that it is missing is no expected failure. */
export async function snapshotIn(bodies: BodyStore, unit: UnitCode, sha256: Sha256): Promise<Snapshot> {
  const bytes = await bodies.get(unit, sha256);
  if (bytes === null) throw new Error("the body of a recorded submission is missing");
  return Snapshot.parse(parseJson(bytes));
}
