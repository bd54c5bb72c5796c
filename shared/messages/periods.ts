import { periodOf, type PeriodId } from "../model/period";
import type { Language } from "./language";

const ROMAN = ["I", "II", "III", "IV"];

/** A period as offices write it: "Năm 2026", "6 tháng đầu năm 2026", "Quý III/2026", "Tháng 6/2026". */
export function periodName(id: PeriodId, language: Language): string {
  const { kind, year, index } = periodOf(id);
  const english = language === "en";
  switch (kind) {
    case "year":
      return english ? `Year ${year}` : `Năm ${year}`;
    case "half-year":
      if (english) return `${index === 1 ? "First" : "Second"} half of ${year}`;
      return `6 tháng ${index === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "quarter":
      return `${english ? "Quarter" : "Quý"} ${ROMAN[index - 1]}/${year}`;
    case "month":
      return `${english ? "Month" : "Tháng"} ${index}/${year}`;
  }
}

/** A period in a sheet's name: `6T 2026`, `6TC 2026` for the second half, `Q3 2026`, `T6 2026`, `2026`. */
export function periodShort(id: PeriodId): string {
  const { kind, year, index } = periodOf(id);
  switch (kind) {
    case "year":
      return String(year);
    case "half-year":
      return `${index === 1 ? "6T" : "6TC"} ${year}`;
    case "quarter":
      return `Q${index} ${year}`;
    case "month":
      return `T${index} ${year}`;
  }
}
