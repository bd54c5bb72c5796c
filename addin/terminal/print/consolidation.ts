import { STATE_WORDS } from "../../../shared/messages/consolidation";
import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import type { Consolidation, UnitRow } from "../../../shared/model/consolidation";
import { columns } from "./table";

/** The table of units, a line each. The targets' figures are in the workbook and in the JSON. */
export function printConsolidation(table: Consolidation, language: Language): string {
  const received = table.units.filter(({ four }) => four.received).length;
  const head = sentence(
    "consolidation.head",
    { period: table.period, body: table.body, received, units: table.units.length },
    language,
  );
  const rows = [
    sentence("consolidation.columns", {}, language).split(" | "),
    ...table.units.map((row) => cells(row, language)),
  ];
  return [head, ...columns(rows)].join("\n");
}

function cells(row: UnitRow, language: Language): string[] {
  const { four, objectives } = row;
  const word = (yes: boolean | null) => (yes === null ? "" : sentence(yes ? "yes" : "no", {}, language));
  return [
    row.unit,
    row.name ?? "–",
    STATE_WORDS[row.state][language],
    row.version === null ? "" : String(row.version),
    word(row.onTime),
    four.received ? `${four.filled.with}/${four.filled.of}` : "–",
    four.received ? String(four.open) : "–",
    objectives ? `${objectives.met}/${objectives.set}` : "–",
  ];
}
