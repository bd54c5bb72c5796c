import { z } from "zod";
import { Sha256, UnitCode } from "./primitives";
import { Snapshot } from "./snapshot";

/**
 * A sealed report as a file, for a stick where there is no network (DESIGN §7): the snapshot as it will be sent, its
 * hash, to whom, and the workbook that goes along.
 */
export const SealedFile = z.strictObject({
  format: z.literal("mtcl.sealed"),
  version: z.literal(1),
  body: UnitCode,
  /** Over the snapshot's canonical form. */
  sha256: Sha256,
  snapshot: Snapshot,
  fileName: z.string().max(300),
  workbook: z.base64().nullable(),
});
export type SealedFile = z.infer<typeof SealedFile>;
