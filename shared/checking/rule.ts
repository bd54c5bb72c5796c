import type { Finding } from "../model/finding";
import type { FindingCode } from "../problems/findings";
import type { Context } from "./context";

/** One place where a rule has something to say. */
export interface Found {
  cell: string;
  params: Finding["params"];
}

/** A rule looks at the whole reading; the engine adds its severity, and keeps one finding a cell and code. */
export interface Rule {
  code: FindingCode;
  look: (context: Context) => Found[];
}
