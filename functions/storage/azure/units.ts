import { z } from "zod";
import { Instant, UnitCode } from "../../../shared/model/primitives";
import { codec } from "../entities/codec";
import type { UnitStore } from "../stores";
import type { Account } from "./account";
import { written } from "./answers";
import { batches, rowsOf } from "./rows";

/** One event of a unit's life, row `{unit}|{sequence}` of the partition `units`; the last one says what stands above it. */
const UnitEvent = z.strictObject({
  unit: UnitCode,
  event: z.enum(["created"]),
  parent: UnitCode.nullable(),
  at: Instant,
  by: z.string(),
});
const events = codec(UnitEvent);
const PARTITION = "units";

export function azureUnits({ registry, ready }: Account): UnitStore {
  const tree: UnitStore["tree"] = async () => {
    await ready();
    const rows = await rowsOf(registry, PARTITION);
    return new Map(rows.map(events.decode).map(({ unit, parent }) => [unit, parent]));
  };
  return {
    tree,
    parentOf: async (unit) => {
      await ready();
      const rows = await rowsOf(registry, PARTITION, { from: `${unit}|`, to: `${unit}}` });
      const last = rows.at(-1);
      return last && events.decode(last).parent;
    },
    create: async (units, by, at) => {
      const known = await tree();
      const creations = units
        .filter(({ unit }) => !known.has(unit))
        .map(({ unit, parent }) => {
          const keys = { partitionKey: PARTITION, rowKey: `${unit}|000001` };
          return { ...keys, ...events.encode({ unit, event: "created", parent, at, by }) };
        });
      for (const batch of batches(creations.map((entity) => ["create", entity]))) {
        if (await written(registry.submitTransaction(batch))) continue;
        // somebody else creates some of them just now: each for itself, what exists stays
        for (const [, entity] of batch) {
          await written(registry.createEntity(entity));
        }
      }
    },
  };
}
