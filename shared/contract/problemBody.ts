import { z } from "zod";

/** The media type of a problem (RFC 9457). */
export const PROBLEM_TYPE = "application/problem+json";

/**
 * A problem on the wire (RFC 9457). `detail` is the sentence in the caller's language; `code` and `params` let a client
 * say it in another; `correlation` finds the call in the server's log. Other members are details of the problem.
 */
export const ProblemBody = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  correlation: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type ProblemBody = z.infer<typeof ProblemBody>;

/** The header that carries a call's correlation id, both ways. */
export const CORRELATION_HEADER = "x-correlation-id";
