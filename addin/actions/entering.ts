import type { Language } from "../../shared/messages/language";
import { plainNumber } from "../../shared/messages/chips";
import type { Rates } from "../../shared/model/rates";
import type { Result } from "../../shared/model/result";

/** What a person has typed for one target, as it stands in the fields. */
export interface Typed {
  numerator: string;
  denominator: string;
  actual: string;
  state: "" | "attained" | "not-attained" | "nothing-arose";
  estimate: boolean;
  evidence: string;
  cause: string;
  what: string;
  who: string;
  by: string;
  note: string;
  /** Kept as it came: which months the figure covers is said on the sheet. */
  span?: Result["span"];
}

export type FigureField = "numerator" | "denominator" | "actual";
const FIGURE_FIELDS: readonly FigureField[] = ["numerator", "denominator", "actual"];

export const BLANK: Typed = {
  numerator: "",
  denominator: "",
  actual: "",
  state: "",
  estimate: false,
  evidence: "",
  cause: "",
  what: "",
  who: "",
  by: "",
  note: "",
};

/**
 * The number that a person typed, as the language writes numbers: `98,6` and `1.150` in Vietnamese. A mark that can only
 * be the other one's is taken as meant (`98.6`). Null where it is no number, undefined where nothing is typed.
 */
export function figureOf(text: string, language: Language): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(/%$/, "");
  if (bare === "") return undefined;
  const [group, decimal] = language === "vi" ? [".", ","] : [",", "."];
  if (!/^[+-]?[\d.,]+$/.test(bare)) return null;
  const digits = /^[+-]/.test(bare) ? bare.slice(1) : bare;
  const sign = bare.startsWith("-") ? -1 : 1;
  const plain = plainDigits(digits, group, decimal) ?? plainDigits(digits, decimal, group);
  return plain === null ? null : sign * Number(plain);
}

function plainDigits(digits: string, group: string, decimal: string): string | null {
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(group);
  const grouped = /^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((part) => /^\d{3}$/.test(part));
  if (groups.length > 1 ? !grouped : !/^\d+$/.test(whole)) return null;
  return `${groups.join("")}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** What a person is told at a figure's field while typing. */
export type FigureRemark =
  { kind: "not-number" | "no-denominator" | "nothing-of-nothing" } | { kind: "thousands"; read: number; other: number };

/**
 * What is to be said of a figure as typed: that it is no number, that nothing can be divided by it, or that its mark may
 * have been meant the other way (`85,000` is 85 in Vietnamese, and 85.000 to who is used to English marks).
 */
export function figureRemark(typed: Typed, field: FigureField, language: Language): FigureRemark | null {
  const read = figureOf(typed[field], language);
  if (read === null) return { kind: "not-number" };
  if (read === undefined) return null;
  if (field === "denominator" && read === 0) {
    const numerator = figureOf(typed.numerator, language);
    if (typed.state === "nothing-arose" && numerator === 0) return null;
    return { kind: numerator === 0 ? "nothing-of-nothing" : "no-denominator" };
  }
  const other = figureOf(typed[field], language === "vi" ? "en" : "vi");
  // 0,125 has no thousands to write.
  if (typeof other !== "number" || Math.abs(read) < 1 || Math.abs(other) <= Math.abs(read)) return null;
  return { kind: "thousands", read, other };
}

/** The fields as a result fills them. */
export function typedOf(result: Result | undefined, language: Language): Typed {
  if (result === undefined) return BLANK;
  const figure = (value: number | undefined): string => (value === undefined ? "" : plainNumber(value, language));
  const { actual, correction } = result;
  return {
    numerator: figure(result.numerator),
    denominator: figure(result.denominator),
    actual: typeof actual === "number" ? figure(actual) : "",
    state: typeof actual === "string" ? actual : "",
    estimate: result.basis === "estimate",
    evidence: result.evidence ?? "",
    cause: result.cause ?? "",
    what: correction?.what ?? "",
    who: correction?.who ?? "",
    by: correction?.by ?? "",
    note: result.note ?? "",
    ...(result.span === undefined ? {} : { span: result.span }),
  };
}

/** The result that the fields say, and the fields that hold no number. Blank fields give a result that says nothing. */
export function resultOf(target: string, typed: Typed, language: Language): { result: Result; wrong: FigureField[] } {
  const figures = FIGURE_FIELDS.map((field) => [field, figureOf(typed[field], language)] as const);
  const given = Object.fromEntries(figures.filter(([, value]) => typeof value === "number"));
  const { what, who, by } = typed;
  const texts = (["evidence", "cause", "note"] as const)
    .map((name) => [name, typed[name].trim()] as const)
    .filter(([, text]) => text !== "");
  return {
    result: {
      target,
      basis: typed.estimate ? "estimate" : "actual",
      ...given,
      ...(typed.state === "" ? {} : { actual: typed.state }),
      ...(typed.span === undefined ? {} : { span: typed.span }),
      ...Object.fromEntries(texts),
      ...(`${what}${who}${by}`.trim() === "" ? {} : { correction: { what, who, by } }),
    },
    wrong: figures.filter(([, value]) => value === null).map(([field]) => field),
  };
}

/** The words that are gone since: to be emptied on the sheet, where what is not said stays. */
export function emptied(before: Typed | undefined, now: Typed): Partial<Result> {
  if (before === undefined) return {};
  const gone = (["evidence", "cause", "note"] as const).filter(
    (name) => before[name] !== "" && now[name].trim() === "",
  );
  const corrected = ({ what, who, by }: Typed): boolean => `${what}${who}${by}`.trim() !== "";
  return {
    ...Object.fromEntries(gone.map((name) => [name, ""])),
    ...(corrected(before) && !corrected(now) ? { correction: { what: "", who: "", by: "" } } : {}),
  };
}

/** Targets with a figure, or where nothing arose: as the body's table counts them. */
export function countFilled({ targets }: Rates): number {
  return targets.filter(({ used, verdict }) => used !== null || verdict === "nothing-arose").length;
}

/** Whether anything that decides a verdict is filled in. */
export function isFilled(result: Result | undefined): boolean {
  return result !== undefined && (result.actual !== undefined || result.numerator !== undefined);
}
