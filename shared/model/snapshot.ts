import { z } from "zod";
import { Plan } from "./plan";
import { PeriodId } from "./period";
import { CellText, Instant, IsoDate, Sha256, UnitCode } from "./primitives";
import { Rates } from "./rates";
import { ActionResult, Result } from "./result";

/** The signed paper that a report goes out with. */
export const Document = z.strictObject({
  number: z.string().max(100),
  symbol: z.string().max(100),
  date: IsoDate,
  signer: z.string().max(200),
  capacity: z.enum(["TM", "KT", "TL"]).nullable(),
});
export type Document = z.infer<typeof Document>;

export const KINDS = ["plan", "results"] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/** Versions of one unit, period and kind count from 1. */
export const Version = z.number().int().min(1).max(999_999);

/** A plan revision or the results of a period, sealed (DESIGN §4, §7). */
export const Snapshot = z.strictObject({
  /** Minted when it is sealed; the idempotency key on every channel. */
  id: z.uuid(),
  schema: z.literal(1),
  kind: Kind,
  unit: UnitCode,
  period: PeriodId,
  /** The version of the same kind that this one is built on. */
  base: Version.nullable(),
  plan: Plan,
  results: z.array(Result).max(20_000),
  actions: z.array(ActionResult).max(20_000),
  rates: Rates,
  document: Document.nullable(),
  asOf: IsoDate,
  sealedAt: Instant,
  client: z.strictObject({ name: z.string().max(100), version: z.string().max(50), layout: CellText }),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** The four numbers of a unit (DESIGN §8): received, on time, filled, and warnings left open. */
export const FourNumbers = z.strictObject({
  received: z.boolean(),
  onTime: z.boolean().nullable(),
  filled: z.strictObject({ with: z.number().int(), of: z.number().int() }),
  open: z.number().int(),
});
export type FourNumbers = z.infer<typeof FourNumbers>;

export const Receipt = z.strictObject({
  submission: z.string(),
  unit: UnitCode,
  period: PeriodId,
  version: Version,
  sha256: Sha256,
  receivedAt: Instant,
  by: z.string(),
  chain: z.strictObject({ sequence: z.number().int().min(1), head: Sha256 }),
  four: FourNumbers,
});
export type Receipt = z.infer<typeof Receipt>;

/** States of a submission (DESIGN §7). */
export const STATES = [
  "awaiting-approval",
  "submitted",
  "in-review",
  "returned",
  "accepted",
  "reopened",
  "withdrawn",
  "superseded",
] as const;
export const SubmissionState = z.enum(STATES);
export type SubmissionState = z.infer<typeof SubmissionState>;

/**
 * A submission as it is listed: its place, version, state and receipt. All but `state` and `releasedAt` never changes.
 */
export const Submission = z.strictObject({
  id: z.string(),
  snapshot: z.uuid(),
  body: UnitCode,
  unit: UnitCode,
  period: PeriodId,
  kind: Kind,
  version: Version,
  state: SubmissionState,
  /** Since when those above may see it: as it is received, or once its approver passed it on; null until then. */
  releasedAt: Instant.nullable(),
  sha256: Sha256,
  bytes: z.number().int(),
  receivedAt: Instant,
  by: z.string(),
  onTime: z.boolean(),
  attachment: Sha256.nullable(),
  receipt: Receipt,
});
export type Submission = z.infer<typeof Submission>;
