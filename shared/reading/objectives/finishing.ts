import type { Reading } from "../../model/reading";
import type { FieldReader } from "./fields";
import type { TargetReader } from "./targets";

/** What turning drafts into objectives needs and fills. */
export interface Finishing {
  reader: TargetReader;
  fields: FieldReader;
  /** The cell each field was read from, by id. */
  sources: Reading["sources"];
}
