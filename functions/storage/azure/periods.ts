import type { TableClient, TransactionAction } from "@azure/data-tables";
import type { PeriodRecord } from "../../../shared/model/periodRecord";
import { codec } from "../entities/codec";
import { KEYS, partitionOf } from "../entities/keys";
import { periodCodec } from "../entities/period";
import { firstStanding, Standing } from "../records";
import type { PeriodStore } from "../stores";
import type { Account } from "./account";
import { orNull, written } from "./answers";
import { batches, type Row, rowsOf } from "./rows";

const standings = codec(Standing);

/** Partition of the registry that lists all periods, so that nobody has to know the bodies to find them. */
const LIST = "periods";

/**
 * Opening writes the period record first: from then on the roster is frozen. Its rows follow in transactions, and a last
 * mark says that all are there. An opening that was interrupted is finished by whoever asks for the period next, so that
 * nobody takes a part of the roster for the whole.
 */
export function azurePeriods({ periods, registry, ready }: Account): PeriodStore {
  /** The record in a row, all of its roster there: what another opening left undone is done. */
  const whole = async (row: Row): Promise<PeriodRecord> => {
    const record = periodCodec.decode(row);
    if (row.complete === true) return record;
    const partitionKey = partitionOf(record.body, record.period);
    for (const batch of batches(rosterRows(partitionKey, record), 2)) {
      // a transaction is written whole or not at all: one that exists was written by the interrupted opening
      await written(periods.submitTransaction(batch));
    }
    await list(registry, record);
    const mark = { partitionKey, rowKey: KEYS.period, complete: true };
    await written(periods.updateEntity(mark, "Merge", { etag: row.etag }));
    return record;
  };
  return {
    open: async (record) => {
      await ready();
      const partitionKey = partitionOf(record.body, record.period);
      const row = { partitionKey, rowKey: KEYS.period, ...periodCodec.encode(record), complete: false };
      await written(periods.createEntity(row));
      return whole(await periods.getEntity(partitionKey, KEYS.period));
    },
    find: async (body, period) => {
      await ready();
      const row = await orNull(periods.getEntity(partitionOf(body, period), KEYS.period));
      return row && whole(row);
    },
    list: async () => {
      await ready();
      return (await rowsOf(registry, LIST)).map(periodCodec.decode);
    },
  };
}

function rosterRows(partitionKey: string, record: PeriodRecord): TransactionAction[] {
  return record.units.flatMap((unit): TransactionAction[] => {
    const standing = standings.encode(firstStanding(unit, record));
    return [
      ["create", { partitionKey, rowKey: KEYS.roster(unit), unit, since: record.openedAt }],
      ["create", { partitionKey, rowKey: KEYS.facts(unit), ...standing }],
    ];
  });
}

async function list(registry: TableClient, record: PeriodRecord): Promise<void> {
  const keys = { partitionKey: LIST, rowKey: partitionOf(record.body, record.period) };
  await written(registry.createEntity({ ...keys, ...periodCodec.encode(record) }));
}
