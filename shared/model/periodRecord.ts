import { z } from "zod";
import { PeriodId } from "./period";
import { Instant, IsoDate, UnitCode } from "./primitives";
import { SubmissionState, Version } from "./snapshot";

/** How many units one roster may hold: all communes and departments of the largest province, three times over. */
export const ROSTER_LIMIT = 2000;

/** A period as a body opened it: its roster is frozen (DESIGN §9). `due` includes its whole day in Viet Nam. */
export const PeriodRecord = z.strictObject({
  body: UnitCode,
  period: PeriodId,
  due: IsoDate,
  /** Whether a unit's approver must pass a report on before the body sees it as submitted. */
  approval: z.boolean(),
  /** Sorted, each once. */
  units: z.array(UnitCode).min(1).max(ROSTER_LIMIT),
  openedAt: Instant,
  by: z.string().min(1).max(400),
});
export type PeriodRecord = z.infer<typeof PeriodRecord>;

/** A period in a list: the roster is counted, not named. */
export const PeriodSummary = PeriodRecord.omit({ units: true, by: true }).extend({ units: z.number().int() });
export type PeriodSummary = z.infer<typeof PeriodSummary>;

const Standing = z.strictObject({ version: Version, state: SubmissionState, receivedAt: Instant });

/** A period seen from one unit of its roster: when its report is due and what it has sent. */
export const UnitPeriod = z.strictObject({
  body: UnitCode,
  period: PeriodId,
  due: IsoDate,
  approval: z.boolean(),
  /** The latest version of each kind, null where none was sent. */
  latest: z.strictObject({ plan: Standing.nullable(), results: Standing.nullable() }),
});
export type UnitPeriod = z.infer<typeof UnitPeriod>;
