import type { AuditEvent } from "./audit";
import type { RoleName } from "./role";
import type { SubmissionState } from "./snapshot";

/** What a change of state asks for beside the role. `final-figures`: the accepted version held estimates, the next none. */
type TransitionNeed = "document-number" | "reason" | "next-version" | "final-figures";

export interface Transition {
  from: SubmissionState;
  to: SubmissionState;
  by: RoleName;
  needs?: TransitionNeed;
}

/**
 * The life of a submission (DESIGN §7), a row a change. A version that waits for approval may be replaced as well as
 * withdrawn: nobody above has seen it, and its author must be able to mend it.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: "awaiting-approval", to: "submitted", by: "approver", needs: "document-number" },
  { from: "awaiting-approval", to: "withdrawn", by: "secretary" },
  { from: "awaiting-approval", to: "superseded", by: "secretary", needs: "next-version" },
  { from: "submitted", to: "in-review", by: "reviewer" },
  { from: "submitted", to: "returned", by: "reviewer", needs: "reason" },
  { from: "submitted", to: "accepted", by: "reviewer" },
  { from: "submitted", to: "withdrawn", by: "secretary" },
  { from: "submitted", to: "superseded", by: "secretary", needs: "next-version" },
  { from: "in-review", to: "returned", by: "reviewer", needs: "reason" },
  { from: "in-review", to: "accepted", by: "reviewer" },
  { from: "in-review", to: "submitted", by: "reviewer" },
  { from: "returned", to: "superseded", by: "secretary", needs: "next-version" },
  { from: "accepted", to: "reopened", by: "reviewer", needs: "reason" },
  { from: "accepted", to: "superseded", by: "secretary", needs: "final-figures" },
  { from: "reopened", to: "superseded", by: "secretary", needs: "next-version" },
];

/** The row of a change; undefined where the state does not lead there. */
export function transitionOf(from: SubmissionState, to: SubmissionState): Transition | undefined {
  return TRANSITIONS.find((transition) => transition.from === from && transition.to === to);
}

/** What each event of the audit trail leaves a submission in; `submitted` depends on whether its period asks for approval. */
export const STATE_AFTER: Record<Exclude<AuditEvent, "submitted" | "excepted">, SubmissionState> = {
  approved: "submitted",
  withdrawn: "withdrawn",
  taken: "in-review",
  released: "submitted",
  returned: "returned",
  accepted: "accepted",
  reopened: "reopened",
};

/** What a change of state is called in the audit trail; undefined for one that no event brings about. */
export function eventOf({ from, to }: Pick<Transition, "from" | "to">): AuditEvent | undefined {
  if (to === "submitted") return from === "in-review" ? "released" : "approved";
  return (Object.keys(STATE_AFTER) as (keyof typeof STATE_AFTER)[]).find((event) => STATE_AFTER[event] === to);
}

/**
 * What becomes of the latest version when its unit sends the next one: it is superseded, it stays as it is (withdrawn),
 * or nothing may follow it now.
 */
export function whenFollowed(
  state: SubmissionState,
  estimates: { held: boolean; next: boolean },
): "superseded" | "stays" | "refused" {
  if (state === "withdrawn") return "stays";
  const row = TRANSITIONS.find((transition) => transition.from === state && transition.to === "superseded");
  if (row === undefined) return "refused";
  if (row.needs === "final-figures") return estimates.held && !estimates.next ? "superseded" : "refused";
  return "superseded";
}

/** States of versions that those above see and that a newer one, once passed on, takes the place of. */
export const STANDS: readonly SubmissionState[] = ["submitted", "in-review", "returned", "accepted", "reopened"];

/** Whether a version of that state is replaced at once by the next one of its unit. */
export function givesWay(state: SubmissionState, approval: boolean): boolean {
  return !approval || state === "awaiting-approval";
}
