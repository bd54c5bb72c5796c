import type { DraftStyle } from "../model/sheet";

/** A typed value for a cell with the number format it is shown in. */
export interface CellValue {
  value: string | number | null;
  format?: string;
  align?: NonNullable<DraftStyle["align"]>;
  /** What stands for it outside a spreadsheet, where that differs: a date in words, a percentage as it is said. */
  plain?: string | number | null;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** 1970-01-01 in Excel's count of days (1900 system). */
const EPOCH = 25_569;
const HOURS_AHEAD = 7;

export const words = (value: string | null): CellValue => ({ value });
export const centred = (value: string | number | null): CellValue => ({ value, align: "center" });
export const count = (value: number | null | undefined): CellValue => ({ value: value ?? null, format: "#,##0" });
export const share = (value: number | null): CellValue => ({ value, format: "0.00%" });

/** A figure in its unit of measure: percentages as fractions, everything else as it is. */
export function figure(value: number | null, measure: string | null): CellValue {
  if (measure === "%") return { ...share(value === null ? null : hundredth(value)), plain: value };
  return { value, format: "#,##0.####" };
}

/** A part of a whole as a fraction; none where there is no whole. */
export function part(of: number, whole: number): CellValue {
  return share(whole > 0 ? of / whole : null);
}

/** An instant as Excel's serial number in Viet Nam's time, to the minute. */
export function moment(instant: string | null): CellValue {
  const minutes = instant === null ? null : Math.floor(Date.parse(instant) / MINUTE) + HOURS_AHEAD * 60;
  return {
    value: minutes === null ? null : minutes / (DAY / MINUTE) + EPOCH,
    format: "dd/mm/yyyy hh:mm",
    align: "center",
    plain: minutes === null ? null : new Date(minutes * MINUTE).toISOString().slice(0, 16).replace("T", " "),
  };
}

/** A calendar date as Excel's serial number. */
export function day(date: string | null): CellValue {
  return {
    value: date === null ? null : Date.parse(`${date}T00:00:00.000Z`) / DAY + EPOCH,
    format: "dd/mm/yyyy",
    align: "center",
    plain: date,
  };
}

/** value / 100 by moving the decimal point: the division is inexact for a quarter of two-decimal percentages. */
export function hundredth(value: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) - 2}`);
}
