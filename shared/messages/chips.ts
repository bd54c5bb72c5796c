import type { Comparator, Target } from "../model/plan";
import type { Language } from "./language";

const SIGN: Record<Exclude<Comparator, "attain">, string> = {
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  equals: "=",
};

/** Grouping and decimal marks as each language writes them. */
const MARKS: Record<Language, [group: string, decimal: string]> = { vi: [".", ","], en: [",", "."] };

/** A number as offices write it: `98,6`, `1.150`. */
export function plainNumber(value: number, language: Language = "vi"): string {
  const [group, decimal] = MARKS[language];
  const [whole = "", fraction] = String(Number(Math.abs(value).toPrecision(12))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

/** A target as its chip: `≥ 95 %`, `< 0,5 %`, `30–35 triệu đồng`, `Đạt: Khá trở lên` (UX rule 3). */
export function chip(target: Target, language: Language = "vi"): string {
  if (target.comparator === "attain") {
    const level = target.level ?? target.subject;
    return `${language === "vi" ? "Đạt" : "Reach"}: ${level}`.replace(/\s+/g, " ");
  }
  if (target.value === null) return `${SIGN[target.comparator]} ?`;
  const number = (value: number): string => plainNumber(value, language);
  const figure =
    target.high === undefined
      ? `${SIGN[target.comparator]} ${number(target.value)}`
      : `${number(target.value)}–${number(target.high)}`;
  return `${figure}${target.unit ? ` ${target.unit}` : ""}`;
}
