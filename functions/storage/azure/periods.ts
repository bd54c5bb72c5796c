import type { TableClient, TransactionAction } from "@azure/data-tables";
import { type PeriodRecord, PeriodRules, rulesOf } from "../../../shared/model/periodRecord";
import { codec } from "../entities/codec";
import { KEYS, partitionOf } from "../entities/keys";
import { periodCodec } from "../entities/period";
import { firstStanding, Standing } from "../records";
import type { PeriodStore } from "../stores";
import type { Account } from "./account";
import { orNull, written } from "./answers";
import { batches, type Row, rowsOf } from "./rows";

const standings = codec(Standing);

/** Rows that are changed at the same time. */
const AT_ONCE = 20;

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
    if (row.complete === true && row.spread !== false) return record;
    const partitionKey = partitionOf(record.body, record.period);
    if (row.complete === true) {
      await spread(periods, record);
      await registry.upsertEntity({ ...listed(record), ...periodCodec.encode(record) }, "Replace");
      await written(
        periods.updateEntity({ partitionKey, rowKey: KEYS.period, spread: true }, "Merge", { etag: row.etag }),
      );
      return record;
    }
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
    change: async (body, period, rules) => {
      await ready();
      const partitionKey = partitionOf(body, period);
      for (;;) {
        const row = await orNull(periods.getEntity(partitionKey, KEYS.period));
        if (row === null) return null;
        const record = { ...(await whole(row)), ...rules };
        const { etag } = await periods.getEntity<object>(partitionKey, KEYS.period);
        const changed = {
          partitionKey,
          rowKey: KEYS.period,
          ...periodCodec.encode(record),
          complete: true,
          spread: false,
        };
        // Replace: a rule that is taken away is taken away
        if (await written(periods.updateEntity(changed, "Replace", { etag })))
          return whole(await periods.getEntity(partitionKey, KEYS.period));
      }
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

/** Gives every unit of the roster the period's rules; a unit that submits meanwhile is asked again. */
async function spread(periods: TableClient, record: PeriodRecord): Promise<void> {
  const partitionKey = partitionOf(record.body, record.period);
  const rules = rulesOf(record);
  for (let left: readonly string[] = record.units; left.length > 0;) {
    const missed: string[] = [];
    for (let at = 0; at < left.length; at += AT_ONCE) {
      await Promise.all(
        left.slice(at, at + AT_ONCE).map(async (unit) => {
          const row: Row = await periods.getEntity(partitionKey, KEYS.facts(unit));
          const entity = { ...ruled(row, rules), partitionKey, rowKey: KEYS.facts(unit) };
          if (!(await written(periods.updateEntity(entity, "Replace", { etag: row.etag })))) missed.push(unit);
        }),
      );
    }
    left = missed;
  }
}

const ruleCodec = codec(PeriodRules);
/** What the storage adds to a row that is read. */
const ADDED = new Set(["etag", "timestamp", "odata.metadata"]);

/** A row's own properties under other rules; a rule that is taken away has none. */
function ruled(row: Row, rules: PeriodRules): Record<string, unknown> {
  const kept = Object.entries(row).filter(([name]) => !ADDED.has(name) && !Object.hasOwn(rules, name));
  return { ...Object.fromEntries(kept), ...ruleCodec.encode(rules) };
}

const listed = (record: PeriodRecord) => ({
  partitionKey: LIST,
  rowKey: partitionOf(record.body, record.period),
});

async function list(registry: TableClient, record: PeriodRecord): Promise<void> {
  await written(registry.createEntity({ ...listed(record), ...periodCodec.encode(record) }));
}
