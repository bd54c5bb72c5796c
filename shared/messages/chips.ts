import type { Comparator, Target } from "../../../shared/model/plan";

const SIGN: Record<Exclude<Comparator, "attain">, string> = {
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  equals: "=",
};

/** A number as offices write it: `98,6`, `1.150`. */
export function plainNumber(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** A target as its chip: `≥ 95 %`, `< 0,5 %`, `30–35 triệu đồng`, `Đạt: Khá trở lên` (UX rule 3). */
export function chip(target: Target): string {
  if (target.comparator === "attain") return `Đạt: ${target.level ?? target.subject}`.replace(/\s+/g, " ");
  if (target.value === null) return `${SIGN[target.comparator]} ?`;
  const figure =
    target.high === undefined
      ? `${SIGN[target.comparator]} ${plainNumber(target.value)}`
      : `${plainNumber(target.value)}–${plainNumber(target.high)}`;
  return `${figure}${target.unit ? ` ${target.unit}` : ""}`;
}
