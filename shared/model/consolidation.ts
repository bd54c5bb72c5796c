import { z } from "zod";
import { PeriodId } from "./period";
import { Instant, UnitCode } from "./primitives";
import { Achievement } from "./rates";
import { Document, FourNumbers, SubmissionState, Version } from "./snapshot";

/** How a unit's objectives stand, counted (DESIGN §8). `set` is all of them. */
export const ObjectiveCounts = z.strictObject({
  set: z.number().int(),
  met: z.number().int(),
  notMet: z.number().int(),
  behind: z.number().int(),
  onTrack: z.number().int(),
  notDue: z.number().int(),
  nothingArose: z.number().int(),
  noData: z.number().int(),
  noTarget: z.number().int(),
});
export type ObjectiveCounts = z.infer<typeof ObjectiveCounts>;

/** What a unit's report says, small enough to be kept beside the submission so that consolidating is one scan. */
export const UnitFacts = z.strictObject({
  name: z.string().nullable(),
  year: z.number().int().nullable(),
  objectives: ObjectiveCounts,
  report: Document.nullable(),
  targets: z.array(
    Achievement.extend({
      objective: z.string(),
      target: z.string(),
      text: z.string(),
      unit: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
    }),
  ),
});
export type UnitFacts = z.infer<typeof UnitFacts>;

export const UnitRow = z.strictObject({
  unit: UnitCode,
  name: z.string().nullable(),
  /** The state of the version taken, `not-received` where there is none. */
  state: z.union([SubmissionState, z.literal("not-received")]),
  version: Version.nullable(),
  receivedAt: Instant.nullable(),
  onTime: z.boolean().nullable(),
  four: FourNumbers,
  objectives: ObjectiveCounts.nullable(),
  report: Document.nullable(),
});
export type UnitRow = z.infer<typeof UnitRow>;

export const TargetRow = Achievement.extend({
  unit: UnitCode,
  /** The objective's number where it has one, else the beginning of its words. */
  objective: z.string(),
  target: z.string(),
  text: z.string(),
  /** The unit of measure of goal and used: `%`, `hồ sơ`. */
  measure: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});
export type TargetRow = z.infer<typeof TargetRow>;

/** Many units' results side by side (DESIGN §8). */
export const Consolidation = z.strictObject({
  period: PeriodId,
  body: UnitCode,
  units: z.array(UnitRow),
  targets: z.array(TargetRow),
});
export type Consolidation = z.infer<typeof Consolidation>;
