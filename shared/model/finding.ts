import { z } from "zod";
import { CellAddress } from "./primitives";

export const SEVERITIES = ["error", "warning", "note"] as const;

/** What the check has to say about one cell (DESIGN §4, §5). Its sentence stands in `messages/findings`. */
export const Finding = z.strictObject({
  code: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  severity: z.enum(SEVERITIES),
  cell: CellAddress,
  params: z.record(z.string().max(50), z.union([z.string().max(32_767), z.number()])),
  /** The secretary's own sentence, which travels with the snapshot. */
  explained: z.string().max(2000).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** What `--explain` takes: a sentence for a finding, named by its code and cell. */
export const Explanation = z.strictObject({
  code: z.string().max(100),
  cell: CellAddress,
  text: z.string().trim().min(1).max(2000),
});
export type Explanation = z.infer<typeof Explanation>;

const has = z.boolean();

/** One row of the ISO 9001:2015 clause 6.2 matrix: what the plan says of an objective. */
export const MatrixRow = z.strictObject({
  objective: z.string(),
  number: z.string().nullable(),
  measurable: has,
  what: has,
  resources: has,
  who: has,
  when: has,
  evaluated: has,
});
export type MatrixRow = z.infer<typeof MatrixRow>;

export const CheckReport = z.strictObject({ findings: z.array(Finding), matrix: z.array(MatrixRow) });
export type CheckReport = z.infer<typeof CheckReport>;
