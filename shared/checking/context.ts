import { cellAddress, parseAddress } from "../model/address";
import type { Action, Announced, Objective, Plan, Target } from "../model/plan";
import type { Field, LinePlace, Reading, TableReading } from "../model/reading";
import { pairAnnounced } from "./pairing";
import { textsOf, type PlacedText } from "./texts";

/** An action with its objective and the table it stands in (null where none was recognised). */
export interface PlacedAction {
  action: Action;
  objective: Objective;
  table: TableReading | null;
}

/** A reading made easy to ask. Everything is worked out once. */
export interface Context {
  reading: Reading;
  plan: Plan;
  actions: PlacedAction[];
  texts: PlacedText[];
  /** Objectives whose parent is this one's number, at any depth. */
  below: (objective: Objective) => Objective[];
  /** The targets that count for an objective: its own, its actions', its children's. */
  targetsFor: (objective: Objective) => Target[];
  tableOf: (range: string) => TableReading | null;
  /** The planned objectives that an announced one stands for. */
  partners: (announced: Announced) => Objective[];
  /** Of the first field that has one: the cell it was read from, else its empty cell in that row. None: the row's first cell. */
  cellOf: (item: { id: string; range: string }, ...fields: Field[]) => string;
  /** Where a finding about the whole plan stands: its title, else its first line, else its first table. */
  head: string;
}

export function contextOf(reading: Reading): Context {
  const { plan } = reading;
  const tableOf = (range: string) => findTable(reading.tables, range);
  const partners = pairAnnounced(plan);
  const below = (objective: Objective) => descendants(plan.objectives, objective);
  return {
    reading,
    plan,
    below,
    tableOf,
    partners: (announced) => partners.get(announced) ?? [],
    texts: textsOf(reading),
    actions: plan.objectives.flatMap((objective) =>
      objective.actions.map((action) => ({ action, objective, table: tableOf(action.range) })),
    ),
    targetsFor: (objective) => [objective, ...below(objective)].flatMap(ownTargets),
    cellOf: (item, ...fields) => cellOf(reading, tableOf(item.range), item, fields),
    head: headOf(reading),
  };
}

function ownTargets(objective: Objective): Target[] {
  return [...objective.targets, ...objective.actions.flatMap((action) => action.targets)];
}

function descendants(all: Objective[], of: Objective): Objective[] {
  const found = new Set<Objective>();
  const parents = [of.number];
  for (let number = parents.pop(); number !== null && number !== undefined; number = parents.pop()) {
    for (const child of all) {
      if (child.parent !== number || child === of || found.has(child)) continue;
      found.add(child);
      parents.push(child.number);
    }
  }
  return [...found];
}

function findTable(tables: TableReading[], range: string): TableReading | null {
  const place = parseAddress(range);
  if (!place) return null;
  return (
    tables.find(({ sheet, body }) => sheet === place.sheet && body.top <= place.top && place.top <= body.bottom) ?? null
  );
}

function cellOf(
  { sources }: Reading,
  table: TableReading | null,
  item: { id: string; range: string },
  fields: Field[],
): string {
  const place = parseAddress(item.range);
  for (const field of fields) {
    const read = sources[item.id]?.[field];
    if (read !== undefined) return read;
    const column = table?.columns.find((one) => one.field === field)?.column;
    if (column !== undefined && place) return cellAddress(place.sheet ?? "", place.top, column);
  }
  return place ? cellAddress(place.sheet ?? "", place.top, place.left) : item.range;
}

const HEADS: LinePlace[] = ["title", "letterhead", "before", "announced", "ground"];

function headOf({ lines, tables, plan }: Reading): string {
  for (const wanted of HEADS) {
    const line = lines.find(({ place }) => place === wanted);
    if (line) return line.cell;
  }
  const table = tables[0];
  if (table) return cellAddress(table.sheet, table.header.top, table.header.left);
  return plan.objectives[0]?.range.replace(/:.*$/, "") ?? "A1";
}
