import { z } from "zod";
import { Accrual, Comparator } from "./plan";
import { CellAddress, CellText, Figure } from "./primitives";
import { FIELDS } from "./reading";

/** What a person may say of a column: a field, one column for objectives and measures, or that it is not of the plan. */
const COLUMN_FIELDS = [...FIELDS, "both", "other"] as const;
export const ColumnField = z.enum(COLUMN_FIELDS);
export type ColumnField = z.infer<typeof ColumnField>;

const SheetName = z.string().min(1).max(255);
const ColumnName = z.string().regex(/^[A-Za-z]{1,3}$/);

/** A target as a person puts it right. `text` names the words of the one that was read and is meant. */
export const TargetCorrection = z.strictObject({
  text: CellText.optional(),
  comparator: Comparator,
  value: Figure.nullable(),
  high: Figure.optional(),
  unit: z.string().max(200).nullable(),
  level: z.string().max(1000).optional(),
  accrual: Accrual.optional(),
});
export type TargetCorrection = z.infer<typeof TargetCorrection>;

/**
 * What a person says by pointing at cells. A header's place with the fields of its columns; the field of one column of the
 * sheet's headers (of the one in `row`, where that is said); whether a row states an objective; an area that is none of the
 * plan's; the targets of a cell, none where it promises nothing. A field is a word here: an unknown one has its sentence.
 */
export const Correction = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("setHeader"),
    sheet: SheetName,
    range: z.string().max(50),
    fields: z.record(ColumnName, z.string().max(50)).optional(),
  }),
  z.strictObject({
    kind: z.literal("setColumn"),
    sheet: SheetName,
    column: ColumnName,
    row: z.number().int().min(1).optional(),
    field: z.string().max(50),
  }),
  z.strictObject({ kind: z.literal("setObjectiveRow"), cell: CellAddress, is: z.boolean() }),
  z.strictObject({ kind: z.literal("ignoreRange"), range: CellAddress }),
  z.strictObject({ kind: z.literal("setTarget"), cell: CellAddress, targets: z.array(TargetCorrection).max(20) }),
]);
export type Correction = z.infer<typeof Correction>;

const Digest = z.string().max(40);
const Words = z.string().max(300);
const PlacedWords = z.strictObject({
  row: z.number().int().min(0).max(2000),
  column: z.number().int().min(0).max(20_000),
  words: Words,
});

/**
 * A header as it is known again wherever it stands: its folded words at their rows and columns from its first cell, and
 * what a person said of its columns (counted from there too). `cell` is where it was pointed at in its own workbook.
 */
export const KnownHeader = z.strictObject({
  fingerprint: Digest,
  rows: z.number().int().min(1).max(20),
  columns: z.number().int().min(1).max(20_000),
  words: z.array(PlacedWords).min(1).max(1000),
  fields: z.array(z.strictObject({ column: z.number().int().min(-500).max(20_000), field: ColumnField })).max(1000),
  /** Words stand right beside it that are none of it. */
  beside: z.literal(true).optional(),
  cell: CellAddress.optional(),
});
export type KnownHeader = z.infer<typeof KnownHeader>;

/** An area that is not read, known again by all of its words. `range` is where it was pointed at in its own workbook. */
export const IgnoredArea = z.strictObject({
  rows: z.number().int().min(1).max(1_048_576),
  columns: z.number().int().min(1).max(16_384),
  first: PlacedWords.extend({ row: z.number().int().min(0).max(1_048_576) }),
  digest: Digest,
  range: CellAddress.optional(),
});
export type IgnoredArea = z.infer<typeof IgnoredArea>;

/**
 * A cell that is known again though rows were put in: by its words, by those of its row and of the rows beside it, and by
 * which of so many alike it is.
 */
export const Anchor = z.strictObject({
  cell: CellAddress,
  words: Words,
  row: Digest,
  before: Digest,
  after: Digest,
  nth: z.number().int().min(0).max(1_048_576),
  of: z.number().int().min(1).max(1_048_576),
});
export type Anchor = z.infer<typeof Anchor>;

const CellCorrection = z.discriminatedUnion("kind", [
  Anchor.extend({ kind: z.literal("objective"), is: z.boolean() }),
  Anchor.extend({ kind: z.literal("targets"), targets: z.array(TargetCorrection).max(20) }),
]);

/**
 * Everything that people corrected. Headers and ignored areas are of the layout and serve every workbook that has them;
 * `cells` are of one workbook alone.
 */
export const Layout = z.strictObject({
  schema: z.literal(1),
  headers: z.array(KnownHeader).max(300),
  ignored: z.array(IgnoredArea).max(500),
  cells: z.array(CellCorrection).max(5000),
});
export type Layout = z.infer<typeof Layout>;

export const NO_LAYOUT: Layout = { schema: 1, headers: [], ignored: [], cells: [] };
