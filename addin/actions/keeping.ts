import { z } from "zod";
import { LANGUAGES } from "../../shared/messages/language";
import { PeriodId } from "../../shared/model/period";
import { Instant, Sha256, UnitCode } from "../../shared/model/primitives";
import { Snapshot } from "../../shared/model/snapshot";

/** What this machine keeps for a person between two openings of the page. What is kept is parsed when it comes back. */

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

const Typed = z.strictObject({
  numerator: z.string(),
  denominator: z.string(),
  actual: z.string(),
  state: z.enum(["", "attained", "not-attained", "nothing-arose"]),
  estimate: z.boolean(),
  evidence: z.string(),
  cause: z.string(),
  what: z.string(),
  who: z.string(),
  by: z.string(),
  note: z.string(),
  span: z.enum(["year-to-date", "period"]).optional(),
});

const ActionTyped = z.strictObject({
  state: z.enum(["", "done", "doing", "not-done", "nothing-arose"]),
  date: z.string(),
  document: z.string(),
  note: z.string(),
});

/** The signed paper's fields as they are typed. */
const DocumentTyped = z.strictObject({
  number: z.string(),
  symbol: z.string(),
  date: z.string(),
  signer: z.string(),
  capacity: z.enum(["", "TM", "KT", "TL"]),
});
export type DocumentTyped = z.infer<typeof DocumentTyped>;

/** What a person typed over one file, told apart from other files by the hash of its bytes. */
export const Kept = z.strictObject({
  file: Sha256,
  name: z.string(),
  savedAt: Instant,
  language: z.enum(LANGUAGES),
  period: PeriodId,
  unit: z.string(),
  document: DocumentTyped,
  /** Explanations and confirmations by what they are for. */
  explained: z.record(z.string(), z.string()),
  pages: z.record(
    PeriodId,
    z.strictObject({ typed: z.record(z.string(), Typed), actions: z.record(z.string(), ActionTyped) }),
  ),
});
export type Kept = z.infer<typeof Kept>;

/** A sealed report that the server has not confirmed yet. `since`: no answer from the network since then. */
export const Waiting = z.strictObject({
  id: z.uuid(),
  body: UnitCode,
  fileName: z.string(),
  snapshot: Snapshot,
  workbook: Bytes.nullable(),
  since: Instant.nullable(),
  /** Why the server did not take it; null while it still may. */
  refused: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
export type Waiting = z.infer<typeof Waiting>;

/** What the server answered last, kept for when it does not. */
export const Answered = z.strictObject({ key: z.string(), at: Instant, value: z.unknown() });
export type Answered = z.infer<typeof Answered>;

/** Records of one kind by a key of their own; what does not parse is left where it is and not shown. */
export interface Shelf<T> {
  get(key: string): Promise<T | null>;
  all(): Promise<T[]>;
  put(value: T): Promise<void>;
  drop(key: string): Promise<void>;
}

/** A file's bytes by their hash, so that work goes on without choosing it again. */
export const KeptFile = z.strictObject({ file: Sha256, bytes: Bytes });
export type KeptFile = z.infer<typeof KeptFile>;

/** All that this machine keeps. @throws Problem keep.refused where the browser keeps nothing */
export interface Keep {
  drafts: Shelf<Kept>;
  files: Shelf<KeptFile>;
  outbox: Shelf<Waiting>;
  answers: Shelf<Answered>;
}
