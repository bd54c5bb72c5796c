import { COLUMN_WORDS, NO, SHEET_WORDS, STATE_WORDS, YES } from "../messages/consolidation";
import { fill, type Language, type Sentence } from "../messages/language";
import { periodName } from "../messages/periods";
import { VERDICT_WORDS } from "../messages/verdicts";
import type { Consolidation, ObjectiveCounts, TargetRow, UnitRow } from "../model/consolidation";
import type { SheetDraft } from "../model/sheet";
import { tableSheet, type Column, type TableSheet } from "./table";
import { centred, count, day, figure, moment, part, share, words, type CellValue } from "./values";

type ColumnKey = keyof typeof COLUMN_WORDS;
type ColumnSpec<Row> = [ColumnKey, number, (row: Row, index: number, language: Language) => CellValue, "wrap"?];

const counted = (key: keyof ObjectiveCounts) => (row: UnitRow) => count(row.objectives?.[key]);
const yesNo = (value: boolean | null, language: Language) =>
  centred(value === null ? null : (value ? YES : NO)[language]);

const UNIT_COLUMNS: ColumnSpec<UnitRow>[] = [
  ["order", 5, (_, index) => centred(index + 1)],
  ["unit", 16, (row) => words(row.unit)],
  ["name", 34, (row) => words(row.name), "wrap"],
  ["state", 18, (row, _, language) => words(STATE_WORDS[row.state][language])],
  ["version", 8, (row) => centred(row.version)],
  ["receivedAt", 17, (row) => moment(row.receivedAt)],
  ["onTime", 9, (row, _, language) => yesNo(row.onTime, language)],
  ["filled", 11, (row) => count(row.four.received ? row.four.filled.with : null)],
  ["targets", 10, (row) => count(row.four.received ? row.four.filled.of : null)],
  ["filledShare", 10, (row) => part(row.four.filled.with, row.four.filled.of)],
  ["open", 10, (row) => count(row.four.received ? row.four.open : null)],
  ["set", 9, counted("set")],
  ["met", 9, counted("met")],
  ["notMet", 9, counted("notMet")],
  ["behind", 9, counted("behind")],
  ["onTrack", 9, counted("onTrack")],
  ["notDue", 9, counted("notDue")],
  ["nothingArose", 9, counted("nothingArose")],
  ["noData", 9, counted("noData")],
  ["noTarget", 9, counted("noTarget")],
  [
    "metShare",
    10,
    ({ objectives }) => (objectives ? part(objectives.met, objectives.met + objectives.notMet) : share(null)),
  ],
  ["reportNumber", 18, ({ report }) => words(report === null ? null : reportNumber(report))],
  ["reportDate", 12, (row) => day(row.report?.date ?? null)],
  ["signer", 30, (row) => words(row.report?.signer ?? null)],
];

/** A target with the name of its unit. */
type NamedTarget = TargetRow & { name: string | null };

const TARGET_COLUMNS: ColumnSpec<NamedTarget>[] = [
  ["unit", 16, (row) => words(row.unit)],
  ["name", 30, (row) => words(row.name), "wrap"],
  ["objective", 12, (row) => words(row.objective), "wrap"],
  ["target", 14, (row) => words(row.target)],
  ["text", 50, (row) => words(row.text), "wrap"],
  ["measure", 14, (row) => words(row.measure), "wrap"],
  ["goal", 14, (row) => figure(row.goal, row.measure)],
  ["used", 14, (row) => figure(row.used, row.measure)],
  ["rate", 12, (row) => share(row.rate)],
  ["verdict", 20, (row, _, language) => words(VERDICT_WORDS[row.verdict][language])],
  ["numerator", 12, (row) => figure(row.numerator, null)],
  ["denominator", 12, (row) => figure(row.denominator, null)],
];

/**
 * A consolidation as two sheets, units and targets, each an Excel table under its headlines. Shares are fractions,
 * dates are Excel's serial numbers, texts of units are plain strings.
 */
export function consolidationSheets(consolidation: Consolidation, language: Language): SheetDraft[] {
  const { units, targets } = consolidationTables(consolidation, language);
  return [tableSheet(units), tableSheet(targets)];
}

/** The two tables of a consolidation, before they become sheets or text. */
export function consolidationTables(
  consolidation: Consolidation,
  language: Language,
): { units: TableSheet<UnitRow>; targets: TableSheet<NamedTarget> } {
  const say = (sentence: Sentence, params: Record<string, string | number> = {}) => fill(sentence, params, language);
  const columns = <Row>(specs: ColumnSpec<Row>[]): Column<Row>[] =>
    specs.map(([key, width, value, wrap]) => ({
      heading: COLUMN_WORDS[key][language],
      width,
      wrap: wrap === "wrap",
      value: (row, index) => value(row, index, language),
    }));
  const about = [
    say(SHEET_WORDS.bodyLine, { body: consolidation.body }),
    say(SHEET_WORDS.periodLine, { period: periodName(consolidation.period, language) }),
  ];
  const names = new Map(consolidation.units.map((row) => [row.unit, row.name]));
  const suffix = consolidation.period.replace("-", "_");
  return {
    units: {
      name: SHEET_WORDS.unitsSheet[language],
      table: `MTCL_TH_DonVi_${suffix}`,
      headlines: [say(SHEET_WORDS.unitsTitle), ...about, say(SHEET_WORDS.unitsLine, unitCounts(consolidation.units))],
      columns: columns(UNIT_COLUMNS),
      rows: consolidation.units,
      frozenColumns: 3,
    },
    targets: {
      name: SHEET_WORDS.targetsSheet[language],
      table: `MTCL_TH_ChiTieu_${suffix}`,
      headlines: [say(SHEET_WORDS.targetsTitle), ...about, say(SHEET_WORDS.targetsLine, targetCounts(consolidation))],
      columns: columns(TARGET_COLUMNS),
      rows: consolidation.targets.map((row) => ({ ...row, name: names.get(row.unit) ?? null })),
      frozenColumns: 2,
    },
  };
}

function reportNumber({ number, symbol }: { number: string; symbol: string }): string {
  return symbol === "" ? number : `${number}/${symbol}`;
}

function unitCounts(units: UnitRow[]) {
  const received = units.filter((row) => row.four.received);
  const sum = (key: keyof ObjectiveCounts) => received.reduce((total, row) => total + (row.objectives?.[key] ?? 0), 0);
  return {
    units: units.length,
    received: received.length,
    onTime: received.filter((row) => row.onTime).length,
    clean: received.filter((row) => row.four.open === 0).length,
    met: sum("met"),
    judged: sum("met") + sum("notMet"),
  };
}

function targetCounts({ targets }: Consolidation) {
  const of = (verdict: TargetRow["verdict"]) => targets.filter((row) => row.verdict === verdict).length;
  return {
    targets: targets.length,
    units: new Set(targets.map((row) => row.unit)).size,
    filled: targets.filter((row) => row.used !== null || row.verdict === "nothing-arose").length,
    met: of("met"),
    notMet: of("not-met"),
  };
}
