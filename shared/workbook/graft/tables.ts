import type { DraftTable } from "../../model/sheet";
import { contentTypes } from "../opc/contentTypes";
import { addOverride, addRelationship, removePart, removeRelationship } from "../opc/edit";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { attribute, parseXml } from "../xml/parse";
import type { Dialect } from "../xml/namespaces";
import { freeTableName, nameKey } from "./names";
import { tableXml } from "./tableXml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Adds the tables of a sheet as parts. Ids and names are unique in the workbook; `names` are those that are taken
 * besides the tables' own. @returns the relationship ids, in the order of `tables`
 */
export function addTables(
  opened: Package,
  sheet: string,
  tables: DraftTable[],
  names: string[],
  dialect: Dialect,
): string[] {
  if (tables.length === 0) return [];
  const taken = new Set(names.map(nameKey));
  let highest = 0;
  for (const known of knownTables(opened)) {
    highest = Math.max(highest, known.id);
    for (const name of known.names) taken.add(nameKey(name));
  }
  const folder = `${sheet.split("/").slice(0, -2).join("/")}/tables/`.replace(/^\//, "");
  return tables.map((table) => {
    const name = freeTableName(table.name, taken);
    taken.add(nameKey(name));
    const part = opened.freeName(`${folder}table`, ".xml");
    opened.set(part, tableXml(table, name, ++highest, dialect));
    addOverride(opened, part, TYPE);
    return addRelationship(opened, sheet, `${dialect.relationships}/table`, part);
  });
}

/** Takes away all tables of a sheet. */
export function removeTables(opened: Package, sheet: string): void {
  for (const { type, target } of relationships(opened, sheet)) {
    if (type !== "table" || target === null) continue;
    removeRelationship(opened, sheet, target);
    removePart(opened, target);
  }
}

function knownTables(opened: Package): { id: number; names: string[] }[] {
  const types = contentTypes(opened);
  const parts = opened.names().filter((name) => types.of(name) === TYPE);
  return parts.map((part) => {
    const known = { id: 0, names: [] as string[] };
    parseXml(opened.pieces(part), part, {
      open(element, attributes) {
        if (element !== "table") return;
        known.id = Number(attribute(attributes, "id")) || 0;
        known.names.push(attribute(attributes, "name") ?? "", attribute(attributes, "displayName") ?? "");
      },
    });
    return known;
  });
}
