import { odata, type TableClient, type TransactionAction } from "@azure/data-tables";

export type Row = Record<string, unknown> & { etag: string };

/** Rows of one partition whose key lies from `from` to before `to`, in order; pages are followed to the end. */
export async function rowsOf(
  table: TableClient,
  partition: string,
  range?: { from: string; to: string },
): Promise<Row[]> {
  const inPartition = odata`PartitionKey eq ${partition}`;
  const filter = range ? `${inPartition} and ${odata`RowKey ge ${range.from} and RowKey lt ${range.to}`}` : inPartition;
  const rows: Row[] = [];
  for await (const row of table.listEntities({ queryOptions: { filter } })) rows.push(row);
  return rows;
}

/** Azure takes at most 100 actions in one transaction. */
const ACTIONS = 100;

/** Cuts a long list of actions into transactions; `together` actions in a row are never parted. */
export function batches(actions: TransactionAction[], together = 1): TransactionAction[][] {
  const size = Math.floor(ACTIONS / together) * together;
  return Array.from({ length: Math.ceil(actions.length / size) }, (_, at) => actions.slice(at * size, (at + 1) * size));
}
