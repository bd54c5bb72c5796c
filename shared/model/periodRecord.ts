import { z } from "zod";
import { PeriodId } from "./period";
import { Instant, IsoDate, UnitCode } from "./primitives";
import { SubmissionState, Version } from "./snapshot";

/** How many units one roster may hold: all communes and departments of the largest province, three times over. */
export const ROSTER_LIMIT = 2000;

/** What a body sets of a period and may change while it runs. Days include their whole day in Viet Nam. */
export const PeriodRules = z.strictObject({
  due: IsoDate,
  /** The day figures are counted up to; null: the period's last. */
  cutoff: IsoDate.nullable(),
  /** The last day on which reports are taken; null: late ones are taken for ever. */
  closes: IsoDate.nullable(),
  /** For how many days after closing a returned or reopened report may still be mended; null: none. */
  mendDays: z.number().int().min(0).max(90).nullable(),
  /** Whose reviewers decide; null: the body's own. */
  deciding: UnitCode.nullable(),
});
export type PeriodRules = z.infer<typeof PeriodRules>;

/** The rules of a record, and nothing else of it. */
export function rulesOf({ due, cutoff, closes, mendDays, deciding }: PeriodRules): PeriodRules {
  return { due, cutoff, closes, mendDays, deciding };
}

/** A period as a body opened it: its roster is frozen (DESIGN §9). */
export const PeriodRecord = PeriodRules.extend({
  body: UnitCode,
  period: PeriodId,
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

/** Leave to send a report after closing. */
export const Exception = z.strictObject({ until: IsoDate, reason: z.string().trim().min(1).max(2000) });
export type Exception = z.infer<typeof Exception>;

const Standing = z.strictObject({ version: Version, state: SubmissionState, receivedAt: Instant });

/** A period seen from one unit of its roster: when its report is due and what it has sent. */
export const UnitPeriod = PeriodRules.extend({
  body: UnitCode,
  period: PeriodId,
  approval: z.boolean(),
  /** Until when the unit may send although the period is closed. */
  exception: Exception.nullable(),
  /** The latest version of each kind, null where none was sent. */
  latest: z.strictObject({ plan: Standing.nullable(), results: Standing.nullable() }),
});
export type UnitPeriod = z.infer<typeof UnitPeriod>;
