import { z } from "zod";

/** A unit's code: small letters, digits and hyphens, 1 to 40 of them (DESIGN §4). */
export const UnitCode = z.string().regex(/^[a-z0-9-]{1,40}$/);
export type UnitCode = z.infer<typeof UnitCode>;

/** A calendar date `YYYY-MM-DD` that exists. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant in UTC, `2026-06-30T08:00:00.000Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** SHA-256 in lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof Sha256>;

/** A cell with its sheet, as Excel writes it: `Sheet1!A1`, `'KH 2022'!B4`. */
export const CellAddress = z.string().min(1).max(300);
export type CellAddress = z.infer<typeof CellAddress>;

/** Text as it may stand in one cell of a workbook (Excel's limit is 32,767 characters). */
export const CellText = z.string().max(32_767);

/** No office counts further; within it no sum, share or multiple of figures leaves the numbers. */
const LARGEST = 1e15;
/** A figure of a plan or a result. */
export const Figure = z.number().min(-LARGEST).max(LARGEST);
