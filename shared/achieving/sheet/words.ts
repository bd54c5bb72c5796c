import type { Target } from "../../model/plan";
import type { ActionResult, Result } from "../../model/result";
import { ACCRUAL_WORDS, ACTION_STATE_WORDS, ATTAINED_WORDS, IN_PERIOD, PER_WORDS } from "../../messages/results";

/** Words of the sheet and what they mean, each way in a pair. The sheet speaks Vietnamese. */

/** For comparing what a person typed: one Unicode form, no outer spaces, no case. */
export function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether a cell's words are a word of the sheet, as the formulas compare them: without regard to case. */
function same(cell: string, word: string): boolean {
  return cell.normalize("NFC").toLowerCase() === word.toLowerCase();
}

export const STATES = ["attained", "not-attained", "nothing-arose"] as const;

export const stateWord = (state: (typeof STATES)[number]): string => ATTAINED_WORDS[state].vi;

/** The state a cell of Tình trạng names; null for other words. */
export function stateOf(text: string): (typeof STATES)[number] | null {
  return STATES.find((state) => same(text, stateWord(state))) ?? null;
}

export const ACTION_STATES = ["done", "doing", "not-done", "nothing-arose"] as const;

export const actionStateWord = (state: ActionResult["state"]): string => ACTION_STATE_WORDS[state].vi;

/** The state of an action that a cell names; null for other words. */
export function actionStateOf(text: string): ActionResult["state"] | null {
  return ACTION_STATES.find((state) => plain(actionStateWord(state)) === plain(text)) ?? null;
}

/** What Là số ước may say for yes, in Excel's comparison without regard to case. TRUE and 1 count too. */
export const YES_WORDS = ["x", "có"];

export function isYes(value: string | number | boolean): boolean {
  return typeof value === "string" ? YES_WORDS.some((word) => same(value, word)) : value === true || value === 1;
}

/** What it may say for no; anything else is a question. */
export function isNo(value: string | number | boolean): boolean {
  return typeof value === "string" ? ["không", "0", "-"].includes(plain(value)) : value === false || value === 0;
}

/** The part of Cách tính that tells a figure of the period alone; the formula looks for it anywhere in the cell. */
export const IN_PERIOD_WORDS = IN_PERIOD.vi.replace(/^[,\s]+/, "");

/** `lũy kế`, `mỗi tháng`, `theo kỳ, trong kỳ`. */
export function methodWord(target: Target, span: Result["span"]): string {
  const words = target.per ? PER_WORDS[target.per] : ACCRUAL_WORDS[target.accrual];
  return words.vi + (span === "period" ? IN_PERIOD.vi : "");
}

export function spanOf(method: string): Result["span"] {
  return plain(method).includes(IN_PERIOD_WORDS) ? "period" : undefined;
}

/**
 * Who and by when in one cell: `who, by`, taken apart at the last comma with a space. Where that would not come back
 * (a comma in `by`, a line break in `who`), a line break stands between them.
 */
export function responsibleWords({ who, by }: { who: string; by: string }): string {
  const due = by.replace(/\s*\n\s*/g, " ");
  if (due === "" && !/, |\n/.test(who)) return who;
  return due.includes(", ") || who.includes("\n") ? `${who}\n${due}` : `${who}, ${due}`;
}

/** The inverse of `responsibleWords`. */
export function responsibleOf(text: string): { who: string; by: string } {
  const separator = text.includes("\n") ? "\n" : ", ";
  const at = text.lastIndexOf(separator);
  if (at === -1) return { who: text, by: "" };
  return { who: text.slice(0, at), by: text.slice(at + separator.length) };
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar; its 29 February 1900, which never was, makes this right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `2026-06-15` as the number a date cell holds. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
}

/** The date a cell holds: a date cell's number, `15/6/2026` or `2026-06-15`; null for anything else. */
export function dateOf(value: string | number | boolean): string | null {
  if (typeof value === "number") {
    if (value < 61 || value > 2_958_465) return null;
    return new Date(EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10);
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = m ? `${m[3]}-${m[2]?.padStart(2, "0")}-${m[1]?.padStart(2, "0")}` : text;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? null : iso;
}
