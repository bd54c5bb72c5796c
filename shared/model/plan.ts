import { z } from "zod";
import { CellAddress, CellText, Figure, IsoDate } from "./primitives";
import { Finding } from "./finding";

/** How often something recurs, shortest first: the order decides which rhythm wins in a phrase. */
export const RHYTHMS = ["week", "month", "quarter", "half-year", "year"] as const;

const TIMING_KINDS = ["by", "from", "during", "recurring", "continuous", "on-event", "per-plan", "unreadable"] as const;

/** When something is done: a date, a span, a rhythm, an event (DESIGN §4). `text` is the cell's own words. */
export const Timing = z.strictObject({
  kind: z.enum(TIMING_KINDS),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  dates: z.array(IsoDate).max(50).optional(),
  every: z.enum(RHYTHMS).optional(),
  /** "7 working days", "90 days" */
  within: z.string().max(100).optional(),
  offsetDays: z.number().int().optional(),
  text: CellText,
});
export type Timing = z.infer<typeof Timing>;

export const COMPARATORS = ["atLeast", "moreThan", "atMost", "lessThan", "equals", "attain"] as const;
export const Comparator = z.enum(COMPARATORS);
export type Comparator = z.infer<typeof Comparator>;

export const ACCRUALS = ["rate", "cumulative", "point", "year-end"] as const;
export const Accrual = z.enum(ACCRUALS);
export type Accrual = z.infer<typeof Accrual>;

export const PERS = ["month", "quarter", "half-year", "year"] as const;

/** One measurable promise inside an objective or an action (DESIGN §4). */
export const Target = z.strictObject({
  id: z.string().min(1).max(100),
  subject: CellText,
  comparator: Comparator,
  /** In the target's unit: 45 with "%" for 45 %. Null where no figure could be read, and for `attain`. */
  value: Figure.nullable(),
  high: Figure.optional(),
  unit: z.string().max(200).nullable(),
  baseline: z.strictObject({ value: Figure, year: z.number().int().optional() }).optional(),
  change: Figure.optional(),
  per: z.enum(PERS).optional(),
  level: z.string().max(1000).optional(),
  /** Shares of one whole carry the same group, in their order on the sheet. */
  group: z.string().max(100).optional(),
  scope: z.string().max(1000).optional(),
  measurement: CellText.optional(),
  workedOut: z.literal("share-of-met-below").optional(),
  accrual: Accrual,
  /** The words the target was read from. */
  text: CellText,
  cell: CellAddress,
});
export type Target = z.infer<typeof Target>;

const Parties = z.array(z.string().max(2000)).max(200);

export const Action = z.strictObject({
  id: z.string().min(1).max(100),
  number: z.string().max(100).nullable(),
  content: CellText,
  lead: Parties,
  support: Parties,
  monitor: Parties,
  resources: CellText.optional(),
  start: Timing.nullable(),
  due: Timing.nullable(),
  measurement: CellText.nullable(),
  outcome: CellText.nullable(),
  evidence: CellText.nullable(),
  note: CellText.nullable(),
  targets: z.array(Target).max(500),
  /** `'KH 2022'!A6:E6` */
  range: CellAddress,
});
export type Action = z.infer<typeof Action>;

export const Objective = z.strictObject({
  id: z.string().min(1).max(100),
  number: z.string().max(100).nullable(),
  /** The parent's number. */
  parent: z.string().max(100).nullable(),
  section: CellText.optional(),
  statement: CellText,
  targets: z.array(Target).max(500),
  actions: z.array(Action).max(20_000),
  weight: Figure.optional(),
  range: CellAddress,
});
export type Objective = z.infer<typeof Objective>;

export const Announced = z.strictObject({
  number: z.string().max(100).nullable(),
  statement: CellText,
  targets: z.array(Target).max(500),
  cell: CellAddress,
});
export type Announced = z.infer<typeof Announced>;

/** A unit's objectives for a year, as issued or amended (DESIGN §4). */
export const Plan = z.strictObject({
  unit: z.string().max(500).nullable(),
  year: z.number().int().nullable(),
  title: CellText.nullable(),
  /** The plan's own issue, never a legal ground it cites. */
  issued: z
    .strictObject({
      number: z.string().max(200).nullable(),
      date: IsoDate.nullable(),
      by: z.string().max(500).nullable(),
    })
    .nullable(),
  objectives: z.array(Objective).max(2000),
  announced: z.array(Announced).max(2000),
  findings: z.array(Finding).max(100_000),
  unread: z.array(z.strictObject({ cell: CellAddress, text: CellText })).max(100_000),
});
export type Plan = z.infer<typeof Plan>;

/** Where a target stands in its plan: with its objective and, where it is an action's, the action. */
export interface PlacedTarget {
  target: Target;
  objective: Objective;
  action: Action | null;
}

/** Every target of a plan in the order of the sheet: an objective's own, then its actions'. */
export function targetsOf(plan: Pick<Plan, "objectives">): PlacedTarget[] {
  return plan.objectives.flatMap((objective) => [
    ...objective.targets.map((target) => ({ target, objective, action: null })),
    ...objective.actions.flatMap((action) => action.targets.map((target) => ({ target, objective, action }))),
  ]);
}
