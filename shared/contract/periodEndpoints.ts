import { z } from "zod";
import { Consolidation } from "../model/consolidation";
import { Exception, PeriodRecord, PeriodRules, PeriodSummary, ROSTER_LIMIT, UnitPeriod } from "../model/periodRecord";
import { IsoDate, UnitCode } from "../model/primitives";
import { type Endpoint, nothing, PERIOD, Place, reads, UNIT, UnitPlace } from "./endpoint";

/** What may be left out when a period is opened. */
const Settable = {
  cutoff: IsoDate.nullable().default(null),
  closes: IsoDate.nullable().default(null),
  mendDays: PeriodRules.shape.mendDays.default(null),
  deciding: UnitCode.nullable().default(null),
};

/** Periods, their rules and their table. */
export const PERIOD_ENDPOINTS = {
  openPeriod: {
    ...reads,
    method: "PUT",
    summary:
      "Opens a period and freezes its roster; unknown units are created, below nothing. The same again changes nothing.",
    path: PERIOD,
    right: "open-period",
    over: "place",
    params: Place,
    body: "json",
    request: z.strictObject({
      units: z.array(UnitCode).min(1).max(ROSTER_LIMIT),
      due: IsoDate,
      approval: z.boolean().default(false),
      ...Settable,
    }),
    reply: PeriodRecord,
    problems: ["request.not-json", "request.too-large", "period.exists"],
  },
  changePeriod: {
    ...reads,
    method: "POST",
    summary: "Changes what a body may set of a period while it runs; what is not named stays.",
    path: `${PERIOD}/rules`,
    right: "open-period",
    over: "place",
    params: Place,
    body: "json",
    request: PeriodRules.partial(),
    reply: PeriodRecord,
    problems: ["request.not-json", "request.too-large", "period.unknown"],
  },
  giveException: {
    ...reads,
    method: "POST",
    summary:
      "Lets a unit send although the period is closed, until a day and for a reason. The same again changes nothing.",
    path: `${UNIT}/exceptions`,
    right: "open-period",
    over: "place",
    params: UnitPlace,
    body: "json",
    request: Exception,
    reply: Exception,
    problems: [
      "request.not-json",
      "request.too-large",
      "period.unknown",
      "unit.unknown",
      "unit.not-in-roster",
      "submission.busy",
    ],
  },
  listPeriods: {
    ...reads,
    summary: "The periods the caller may see: of bodies below their role, or with a unit of theirs in the roster.",
    path: "periods",
    right: "see-period",
    over: "route",
    params: nothing,
    reply: z.array(PeriodSummary),
    problems: [],
  },
  getPeriod: {
    ...reads,
    summary: "A period as its body opened it, with its rules and its roster.",
    path: PERIOD,
    right: "see-period",
    over: "route",
    params: Place,
    reply: PeriodRecord,
    problems: ["period.unknown"],
  },
  unitPeriods: {
    ...reads,
    summary: "The periods in whose roster the unit stands, newest first.",
    path: "units/{unit}/periods",
    right: "see-unit",
    over: "place",
    params: z.strictObject({ unit: UnitCode }),
    reply: z.array(UnitPeriod),
    problems: [],
  },
  consolidation: {
    ...reads,
    summary: "All units of the roster side by side: the latest version of each that is not withdrawn.",
    path: `${PERIOD}/consolidation`,
    right: "consolidate",
    over: "place",
    params: Place,
    reply: Consolidation,
    problems: ["period.unknown"],
  },
} as const satisfies Record<string, Endpoint>;
