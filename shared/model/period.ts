import { z } from "zod";

/** A reporting period: `2026`, `2026-H1`, `2026-Q3`, `2026-06` (DESIGN §2). */
export const PeriodId = z.string().regex(/^20\d\d(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/);
export type PeriodId = z.infer<typeof PeriodId>;

type PeriodKind = "year" | "half-year" | "quarter" | "month";

/** What a period id means: its kind, its place in the year (1-based) and the months it spans. */
export interface Period {
  id: PeriodId;
  year: number;
  kind: PeriodKind;
  /** 1 for H1, Q1, January or the whole year. */
  index: number;
  /** First and last month, 1 to 12. `lastMonth` is also the months from 1 January to the period's end. */
  firstMonth: number;
  lastMonth: number;
  /** Whether the year ends with it (`2026`, `-H2`, `-Q4`, `-12`): then verdicts are final (DESIGN §6). */
  isLast: boolean;
}

const MONTHS: Record<PeriodKind, number> = { year: 12, "half-year": 6, quarter: 3, month: 1 };

/** Takes a period id apart. @throws Error where the id is none: parse with `PeriodId` first. */
export function periodOf(id: PeriodId): Period {
  if (!PeriodId.safeParse(id).success) throw new Error(`not a period id: ${id}`);
  const year = Number(id.slice(0, 4));
  const rest = id.slice(5);
  const kind: PeriodKind =
    rest === "" ? "year" : rest.startsWith("H") ? "half-year" : rest.startsWith("Q") ? "quarter" : "month";
  const index = rest === "" ? 1 : Number(rest.replace(/^[HQ]/, ""));
  const length = MONTHS[kind];
  const lastMonth = index * length;
  return { id, year, kind, index, firstMonth: lastMonth - length + 1, lastMonth, isLast: lastMonth === 12 };
}
