import { z } from "zod";
import { PeriodId } from "../model/period";
import { UnitCode } from "../model/primitives";
import type { ProblemCode } from "../problems/catalogue";
import type { Right } from "./rights";

export interface Endpoint {
  method: "GET" | "POST" | "PUT";
  /** What it does, in a sentence for those who program against it. */
  summary: string;
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

export const nothing = z.strictObject({});
export const Place = z.strictObject({ body: UnitCode, period: PeriodId });
export const UnitPlace = Place.extend({ unit: UnitCode });

export const PERIOD = "bodies/{body}/periods/{period}";
export const UNIT = `${PERIOD}/units/{unit}`;

/** What most endpoints share: one that reads. */
export const reads = {
  method: "GET",
  query: nothing,
  body: "none",
  request: null,
  answers: "json",
  status: 200,
} as const;
