import { cellAddress, parseAddress } from "../model/address";
import type { Action, Objective } from "../model/plan";
import type { Field, Reading, TableReading } from "../model/reading";
import { grouped, once } from "./gather";

/** An action with its objective and the table it stands in (null where none was recognised). */
export interface PlacedAction {
  action: Action;
  objective: Objective;
  table: TableReading | null;
}

/** Where things stand in a reading, asked often: everything is worked out once. */
export interface Places {
  tableOf: (range: string) => TableReading | null;
  /** Of the first field that has one: the cell it was read from, else its empty cell in that row. None: the row's first cell. */
  cellOf: (item: { id: string; range: string }, ...fields: Field[]) => string;
}

export function placesOf({ tables, sources }: Reading): Places {
  const place = once(parseAddress);
  const find = tableFinder(tables);
  const tableOf = once((range: string) => {
    const at = place(range);
    return at ? find(at.sheet, at.top) : null;
  });
  const columnsOf = once((table: TableReading) => new Map([...table.columns].reverse().map((one) => [one.field, one])));
  return {
    tableOf,
    cellOf(item, ...fields) {
      const at = place(item.range);
      const table = tableOf(item.range);
      for (const field of fields) {
        const read = sources[item.id]?.[field];
        if (read !== undefined) return read;
        const column = table ? columnsOf(table).get(field)?.column : undefined;
        if (column !== undefined && at) return cellAddress(at.sheet ?? "", at.top, column);
      }
      return at ? cellAddress(at.sheet ?? "", at.top, at.left) : item.range;
    },
  };
}

/** The table whose rows hold a row of a sheet: halving, since a sheet may hold a small table for every objective. */
function tableFinder(tables: TableReading[]): (sheet: string | null, row: number) => TableReading | null {
  const bySheet = grouped(tables, ({ sheet }) => sheet);
  for (const list of bySheet.values()) list.sort((one, other) => one.body.top - other.body.top);
  return (sheet, row) => {
    const list = bySheet.get(sheet ?? "") ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.body.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const last = list[low - 1];
    return last && row <= last.body.bottom ? last : null;
  };
}
