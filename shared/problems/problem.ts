import { CATALOGUE, type ProblemCode } from "./catalogue";

export type ProblemParams = Record<string, string | number>;

/**
 * An expected failure from the catalogue: bad input, no right, a limit, a conflict. It carries what its sentence
 * needs; the sentence itself stands in `messages/problems`. `details` go over the wire (RFC 9457 extension members).
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ProblemCode, params: ProblemParams = {}, details?: Record<string, unknown>) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
    this.details = details;
  }

  /** The HTTP status it is answered with. */
  get status(): number {
    return CATALOGUE[this.code].status;
  }
}

/** Whether a word from the wire names a problem we know. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(CATALOGUE, code);
}
