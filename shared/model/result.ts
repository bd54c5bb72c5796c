import { z } from "zod";
import { CellText, Figure, IsoDate } from "./primitives";

/** A target's figure in a period (DESIGN §4). Figures are in the target's unit: 97 for 97 %. */
export const Result = z.strictObject({
  target: z.string().min(1).max(100),
  numerator: Figure.optional(),
  denominator: Figure.optional(),
  actual: z.union([Figure, z.enum(["attained", "not-attained", "nothing-arose"])]).optional(),
  basis: z.enum(["actual", "estimate"]),
  /** Year to date where absent. */
  span: z.enum(["year-to-date", "period"]).optional(),
  evidence: CellText.optional(),
  cause: CellText.optional(),
  correction: z.strictObject({ what: CellText, who: CellText, by: CellText }).optional(),
  note: CellText.optional(),
});
export type Result = z.infer<typeof Result>;

/** An action's state in a period. */
export const ActionResult = z.strictObject({
  action: z.string().min(1).max(100),
  state: z.enum(["done", "doing", "not-done", "nothing-arose"]),
  date: IsoDate.optional(),
  document: CellText.optional(),
  note: CellText.optional(),
});
export type ActionResult = z.infer<typeof ActionResult>;

/** What was entered for a period: the figures and the actions' states. */
export interface Entered {
  results: Result[];
  actions: ActionResult[];
}
