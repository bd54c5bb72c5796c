import { round } from "../../decimal";
import { criterion, FormulaError, toBoolean, toNumber, type Value } from "./value";

/** An argument not yet worked out: IF and IFERROR take only what they need; a range gives its cells. */
export interface Argument {
  value(): Value;
  cells(): Value[];
}

type SheetFunction = (args: Argument[]) => Value;

function argument(args: Argument[], at: number): Argument {
  const found = args[at];
  if (!found) throw new Error(`argument ${at + 1} is missing`);
  return found;
}

const scalar = (args: Argument[], at: number): Value => argument(args, at).value();
const numbers = (args: Argument[]): number[] => args.map((each) => toNumber(each.value()));

function matching(args: Argument[]): boolean[] {
  let all: boolean[] | null = null;
  for (let at = 0; at < args.length; at += 2) {
    const fits = criterion(scalar(args, at + 1));
    const these = argument(args, at).cells().map(fits);
    all = all ? all.map((each, row) => each && these[row] === true) : these;
  }
  return all ?? [];
}

function orElse(first: () => Value, instead: () => Value): Value {
  try {
    return first();
  } catch (error) {
    if (error instanceof FormulaError) return instead();
    throw error;
  }
}

/** The functions DESIGN §6 allows, and no other: they agree in Excel 2010, LibreOffice and IronCalc. */
export const FUNCTIONS: Record<string, SheetFunction> = {
  IF: (args) => (toBoolean(scalar(args, 0)) ? scalar(args, 1) : scalar(args, 2)),
  IFERROR: (args) =>
    orElse(
      () => scalar(args, 0),
      () => scalar(args, 1),
    ),
  AND: (args) => args.map((each) => toBoolean(each.value())).every(Boolean),
  OR: (args) => args.map((each) => toBoolean(each.value())).some(Boolean),
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  ABS: (args) => Math.abs(toNumber(scalar(args, 0))),
  ISNUMBER: (args) =>
    orElse(
      () => typeof scalar(args, 0) === "number",
      () => false,
    ),
  ROUND: (args) => round(toNumber(scalar(args, 0)), toNumber(scalar(args, 1))),
  SUM: (args) =>
    args.flatMap((each) => each.cells()).reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0),
  SUMIF: (args) => {
    const rows = matching(args.slice(0, 2));
    return argument(args, args.length - 1)
      .cells()
      .reduce<number>((sum, each, row) => sum + (rows[row] && typeof each === "number" ? each : 0), 0);
  },
  COUNTIF: (args) => matching(args).filter(Boolean).length,
  COUNTIFS: (args) => matching(args).filter(Boolean).length,
};
