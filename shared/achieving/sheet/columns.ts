import type { PlacedTarget } from "../../model/plan";
import { VERDICTS } from "../../model/rates";
import type { Result } from "../../model/result";
import type { DraftStyle } from "../../model/sheet";
import { RESULT_HEADERS, SIGN_WORDS } from "../../messages/results";
import { ESTIMATE_WORDS, VERDICT_WORDS } from "../../messages/verdicts";
import { toHeld } from "../held";
import { verdictNumber } from "./facts";
import type { Value } from "./formula/value";
import { figureFormat, figures, GIVEN, INPUT, MARK, SHARE_FORMAT, STATE_FORMAT, WORKED } from "./looks";
import { methodWord, responsibleWords, stateWord } from "./words";

export type ColumnName = keyof typeof RESULT_HEADERS;

/** A visible column of the results table: filled from the plan or from what was entered, or worked out. */
export type Column = { name: ColumnName; width: number; style: (placed: PlacedTarget) => DraftStyle } & (
  { value: (placed: PlacedTarget, result: Result | null) => Value } | { formula: string }
);

const given = (): DraftStyle => GIVEN;
/** A target worked out from those below it takes no figure of its own. */
const fed = ({ target }: PlacedTarget): DraftStyle => (target.workedOut === undefined ? INPUT : WORKED);
const input = (): DraftStyle => INPUT;
const centred = (style: DraftStyle) => (): DraftStyle => ({ ...style, align: "center" });
const amount =
  (style: DraftStyle) =>
  ({ target }: PlacedTarget) =>
    figures(style, figureFormat(target));
const plainNumber = (style: DraftStyle) => (): DraftStyle => figures(style, undefined);

const held = ({ target }: PlacedTarget, value: number | undefined | null): Value =>
  value === undefined || value === null ? null : toHeld(target, value);

function planned(placed: PlacedTarget): Value {
  const { comparator, level, value } = placed.target;
  return comparator === "attain" ? (level ?? SIGN_WORDS.attain.vi) : held(placed, value);
}

/** The word of the judgement's number, by nested IFs; nothing in a row of no target. */
function verdictFormula(): string {
  const words = VERDICTS.reduceRight<string>((rest, verdict) => {
    const word = `"${VERDICT_WORDS[verdict].vi}"`;
    if (rest === "") return word;
    const estimate = verdict in ESTIMATE_WORDS ? ESTIMATE_WORDS[verdict as keyof typeof ESTIMATE_WORDS].vi : null;
    const said = estimate ? `IF([guess]=1,"${estimate}",${word})` : word;
    return `IF([judgement]=${verdictNumber(verdict)},${said},${rest})`;
  }, "");
  return `IF([judgement]=0,"",${words})`;
}

/** The 24 columns of DESIGN §6 in their order. Widths in characters. */
export const COLUMNS: Column[] = [
  { name: "id", width: 12, style: () => MARK, value: ({ target }) => target.id },
  {
    name: "number",
    width: 6,
    style: centred(GIVEN),
    value: ({ objective, action }) => action?.number ?? objective.number,
  },
  { name: "subject", width: 48, style: given, value: ({ target }) => target.subject || target.text },
  { name: "unit", width: 14, style: centred(GIVEN), value: ({ target }) => target.unit },
  { name: "sign", width: 12, style: centred(GIVEN), value: ({ target }) => SIGN_WORDS[target.comparator].vi },
  { name: "value", width: 13, style: amount(GIVEN), value: planned },
  { name: "high", width: 13, style: amount(GIVEN), value: (placed) => held(placed, placed.target.high) },
  { name: "baseline", width: 13, style: amount(GIVEN), value: (placed) => held(placed, placed.target.baseline?.value) },
  { name: "method", width: 13, style: given, value: ({ target }, result) => methodWord(target, result?.span) },
  { name: "weight", width: 9, style: plainNumber(GIVEN), value: ({ objective }) => objective.weight ?? null },
  {
    name: "numerator",
    width: 10,
    style: (placed) => figures(fed(placed), undefined),
    value: (_, result) => result?.numerator ?? null,
  },
  {
    name: "denominator",
    width: 10,
    style: (placed) => figures(fed(placed), undefined),
    value: (_, result) => result?.denominator ?? null,
  },
  {
    name: "actual",
    width: 12,
    style: (placed) => figures(fed(placed), figureFormat(placed.target)),
    value: (placed, result) => (typeof result?.actual === "number" ? held(placed, result.actual) : null),
  },
  {
    name: "state",
    width: 15,
    style: input,
    value: (_, result) => (typeof result?.actual === "string" ? stateWord(result.actual) : null),
  },
  {
    name: "estimate",
    width: 8,
    style: centred(INPUT),
    value: (_, result) => (result?.basis === "estimate" ? "x" : null),
  },
  {
    name: "goal",
    width: 12,
    style: amount(WORKED),
    formula: `IF([comparator]=6,"",IF(ISNUMBER([compare]),[compare],""))`,
  },
  {
    name: "used",
    width: 12,
    style: ({ target }) => figures(WORKED, target.comparator === "attain" ? STATE_FORMAT : figureFormat(target)),
    formula: `IF(ISNUMBER([figure]),[figure],"")`,
  },
  {
    name: "rate",
    width: 11,
    style: () => figures(WORKED, SHARE_FORMAT),
    formula: `IF(ISNUMBER([reach]),[reach],"")`,
  },
  { name: "verdict", width: 20, style: centred(WORKED), formula: verdictFormula() },
  { name: "evidence", width: 28, style: input, value: (_, result) => result?.evidence ?? null },
  { name: "cause", width: 28, style: input, value: (_, result) => result?.cause ?? null },
  { name: "correction", width: 28, style: input, value: (_, result) => result?.correction?.what ?? null },
  {
    name: "responsible",
    width: 20,
    style: input,
    value: (_, result) => (result?.correction ? responsibleWords(result.correction) || null : null),
  },
  { name: "note", width: 24, style: input, value: (_, result) => result?.note ?? null },
];

export const headerOf = (name: ColumnName): string => RESULT_HEADERS[name].vi;
