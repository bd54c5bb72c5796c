import type { ProblemCode } from "../../shared/problems/catalogue";
import { Problem } from "../../shared/problems/problem";

/** Failures of the way to the server, or of its moment: the same may be sent again as it is. */
const PASSING: readonly ProblemCode[] = [
  "server.not-running",
  "server.unreachable",
  "server.unexpected",
  "auth.keys-unreachable",
  "submission.busy",
  "internal.error",
];

/** Whether something failed for want of an answer and may go well later, unchanged. */
export function isPassing(thrown: unknown): boolean {
  return thrown instanceof Problem && PASSING.includes(thrown.code);
}
