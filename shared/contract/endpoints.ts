import { z } from "zod";
import { Consolidation } from "../model/consolidation";
import { AuditRow, EVENTS } from "../model/audit";
import { Decision } from "../model/decision";
import { PeriodId } from "../model/period";
import { Exception, PeriodRecord, PeriodRules, PeriodSummary, ROSTER_LIMIT, UnitPeriod } from "../model/periodRecord";
import { Instant, IsoDate, Sha256, UnitCode } from "../model/primitives";
import { Role } from "../model/role";
import { Kind, Receipt, Snapshot, Submission } from "../model/snapshot";
import type { ProblemCode } from "../problems/catalogue";
import type { Right } from "./rights";

/** Where all paths below begin. */
export const BASE_PATH = "/api/v1";

export interface Endpoint {
  method: "GET" | "POST" | "PUT";
  /** Below `BASE_PATH`, with `{params}`. */
  path: string;
  /** null: nobody need sign in. */
  right: Right | null;
  /**
   * What the right is asked over. `place`: the body and unit named in the path. `route`: what only the handler knows
   * (the scope in the request, the roster). `caller`: nothing, being known is enough.
   */
  over: "caller" | "place" | "route";
  params: z.ZodObject;
  query: z.ZodObject;
  /** How the request's body travels: none, JSON, the canonical JSON bytes that are hashed, or bytes. */
  body: "none" | "json" | "canonical" | "binary";
  request: z.ZodType | null;
  answers: "json" | "binary";
  /** The status of a first and of a repeated call where they differ. */
  status: 200 | 201;
  reply: z.ZodType | null;
  /** Beside those of `COMMON_PROBLEMS`. */
  problems: readonly ProblemCode[];
}

const nothing = z.strictObject({});
const Place = z.strictObject({ body: UnitCode, period: PeriodId });
const UnitPlace = Place.extend({ unit: UnitCode });
const Attachment = UnitPlace.extend({ sha256: Sha256 });
/** In a path a version is text: `2`; the server gets the number. */
const VersionText = z.string().regex(/^[1-9]\d{0,5}$/);

/** What may be left out when a period is opened. */
const Settable = {
  cutoff: IsoDate.nullable().default(null),
  closes: IsoDate.nullable().default(null),
  mendDays: PeriodRules.shape.mendDays.default(null),
  deciding: UnitCode.nullable().default(null),
};

const reads = { method: "GET", query: nothing, body: "none", request: null, answers: "json", status: 200 } as const;

/** Problems any call may end in; those of signing in only where a right is asked. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = [
  "auth.missing",
  "auth.invalid",
  "auth.expired",
  "auth.keys-unreachable",
  "auth.forbidden",
  "request.invalid",
  "request.unknown-path",
  "request.method",
  "internal.error",
];

const PERIOD = "bodies/{body}/periods/{period}";
const UNIT = `${PERIOD}/units/{unit}`;

/** Every endpoint of the server, once. The server registers from here, the client is made from here. */
export const ENDPOINTS = {
  /** Whether the server answers and reaches its storage. */
  health: {
    ...reads,
    path: "health",
    right: null,
    over: "caller",
    params: nothing,
    reply: z.strictObject({ ok: z.literal(true) }),
    problems: [],
  },
  /** Who the caller is, with the roles that hold now. */
  me: {
    ...reads,
    path: "me",
    right: "signed-in",
    over: "caller",
    params: nothing,
    reply: z.strictObject({ who: z.string(), roles: z.array(Role) }),
    problems: [],
  },
  /** Gives a role inside the granter's own scope. The same again is answered with the role that stands. */
  grantRole: {
    ...reads,
    method: "POST",
    path: "roles",
    right: "grant-role",
    over: "route",
    params: nothing,
    body: "json",
    request: Role.pick({ who: true, role: true, scope: true }).extend({ to: Instant.nullable().default(null) }),
    reply: Role,
    problems: ["request.not-json", "request.too-large"],
  },
  /** Opens a period and freezes its roster; unknown units are created, below nothing. The same again changes nothing. */
  openPeriod: {
    ...reads,
    method: "PUT",
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
  /** Changes what a body may set of a period while it runs; what is not named stays. */
  changePeriod: {
    ...reads,
    method: "POST",
    path: `${PERIOD}/rules`,
    right: "open-period",
    over: "place",
    params: Place,
    body: "json",
    request: PeriodRules.partial(),
    reply: PeriodRecord,
    problems: ["request.not-json", "request.too-large", "period.unknown"],
  },
  /** Lets a unit send although the period is closed, until a day and for a reason. The same again changes nothing. */
  giveException: {
    ...reads,
    method: "POST",
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
  /** The periods the caller may see: of bodies below their role, or with a unit of theirs in the roster. */
  listPeriods: {
    ...reads,
    path: "periods",
    right: "see-period",
    over: "route",
    params: nothing,
    reply: z.array(PeriodSummary),
    problems: [],
  },
  getPeriod: {
    ...reads,
    path: PERIOD,
    right: "see-period",
    over: "route",
    params: Place,
    reply: PeriodRecord,
    problems: ["period.unknown"],
  },
  /** The periods in whose roster the unit stands, newest first. */
  unitPeriods: {
    ...reads,
    path: "units/{unit}/periods",
    right: "see-unit",
    over: "place",
    params: z.strictObject({ unit: UnitCode }),
    reply: z.array(UnitPeriod),
    problems: [],
  },
  /** Takes a sealed snapshot: 201 with its receipt, 200 with the first receipt when the same arrives again. */
  submit: {
    ...reads,
    method: "POST",
    path: `${UNIT}/submissions`,
    right: "submit",
    over: "place",
    params: UnitPlace,
    query: z.strictObject({ attachment: Sha256.optional() }),
    body: "canonical",
    request: Snapshot,
    status: 201,
    reply: Receipt,
    problems: [
      "request.not-json",
      "request.too-large",
      "request.not-canonical",
      "period.unknown",
      "unit.unknown",
      "unit.not-in-roster",
      "snapshot.mismatch",
      "snapshot.rates-differ",
      "results.unknown-target",
      "results.duplicate-target",
      "results.unknown-action",
      "results.duplicate-action",
      "submit.has-errors",
      "submission.base-stale",
      "submission.id-reused",
      "submission.state",
      "submission.busy",
      "period.closed",
      "attachment.unknown",
    ],
  },
  /** All versions of the unit in the period that the caller may see, by kind, oldest first. */
  listSubmissions: {
    ...reads,
    path: `${UNIT}/submissions`,
    right: "read-submission",
    over: "place",
    params: UnitPlace,
    reply: z.array(Submission),
    problems: ["period.unknown", "unit.unknown", "unit.not-in-roster"],
  },
  getSubmission: {
    ...reads,
    path: `${UNIT}/submissions/{kind}/{version}`,
    right: "read-submission",
    over: "place",
    params: UnitPlace.extend({ kind: Kind, version: VersionText }),
    reply: z.strictObject({ submission: Submission, snapshot: Snapshot }),
    problems: ["period.unknown", "unit.unknown", "unit.not-in-roster", "submission.unknown", "submission.body-gone"],
  },
  /** Changes the state of a version: approve, withdraw, take, release, return, accept, reopen. The same again is told again. */
  decide: {
    ...reads,
    method: "POST",
    path: `${UNIT}/submissions/{kind}/{version}/decisions`,
    right: "read-submission",
    over: "route",
    params: UnitPlace.extend({ kind: Kind, version: VersionText }),
    body: "json",
    request: Decision,
    status: 201,
    reply: Submission,
    problems: [
      "request.not-json",
      "request.too-large",
      "period.unknown",
      "unit.unknown",
      "unit.not-in-roster",
      "submission.unknown",
      "submission.transition",
      "submission.state",
      "submission.busy",
      "submission.body-gone",
      "review.own-submission",
      "decision.needs-reason",
      "decision.needs-document",
      "decision.id-reused",
    ],
  },
  /** What happened to the unit's submissions, link by link of the audit chain, oldest first. */
  listAudit: {
    ...reads,
    path: `${UNIT}/audit`,
    right: "read-submission",
    over: "place",
    params: UnitPlace,
    query: z.strictObject({ after: VersionText.optional(), event: z.enum(EVENTS).optional() }),
    reply: z.strictObject({ rows: z.array(AuditRow), next: z.string().nullable() }),
    problems: ["period.unknown", "unit.unknown", "unit.not-in-roster"],
  },
  /** Keeps a file under its own hash, before the submission that names it. */
  putAttachment: {
    ...reads,
    method: "PUT",
    path: `${UNIT}/attachments/{sha256}`,
    right: "submit",
    over: "place",
    params: Attachment,
    body: "binary",
    reply: z.strictObject({ sha256: Sha256, bytes: z.number().int() }),
    problems: ["request.too-large", "period.unknown", "unit.unknown", "unit.not-in-roster", "attachment.hash-differs"],
  },
  /** The bytes of a file that a submission of the unit in this period names. */
  getAttachment: {
    ...reads,
    path: `${UNIT}/attachments/{sha256}`,
    right: "read-submission",
    over: "place",
    params: Attachment,
    answers: "binary",
    reply: null,
    problems: ["period.unknown", "unit.unknown", "unit.not-in-roster", "attachment.not-found"],
  },
  /** All units of the roster side by side: the latest version of each that is not withdrawn. */
  consolidation: {
    ...reads,
    path: `${PERIOD}/consolidation`,
    right: "consolidate",
    over: "place",
    params: Place,
    reply: Consolidation,
    problems: ["period.unknown"],
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
export type ParamsOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]["params"]>;
export type QueryOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]["query"]>;
/** What a caller hands over, before defaults are filled in. */
export type RequestOf<N extends EndpointName> =
  (typeof ENDPOINTS)[N]["request"] extends z.ZodType<unknown, infer In> ? In : undefined;
/** What a handler gets: parsed, defaults filled in. */
export type TakenOf<N extends EndpointName> =
  (typeof ENDPOINTS)[N]["request"] extends z.ZodType<infer Out> ? Out : undefined;
export type ReplyOf<N extends EndpointName> =
  (typeof ENDPOINTS)[N]["reply"] extends z.ZodType<infer Out> ? Out : Uint8Array;
