import { unitFacts } from "../../shared/consolidating/facts";
import type { Right } from "../../shared/contract/rights";
import type { Decision } from "../../shared/model/decision";
import type { RoleName } from "../../shared/model/role";
import type { Submission } from "../../shared/model/snapshot";
import { type Transition, TRANSITIONS, transitionOf } from "../../shared/model/states";
import { Problem } from "../../shared/problems/problem";
import type { Answer, Call, Deps, Route } from "../http/route";
import { seen } from "../identity/own";
import { demand, holds, type Over } from "../identity/rights";
import type { Standing } from "../storage/records";
import type { Stores, UnitPlace } from "../storage/stores";
import { standingOf } from "./place";
import { snapshotIn } from "./snapshotIn";
import { type Deciding, outcomeOf, prepareDecision } from "./submitting/decide";

/** How often a decision starts again when something else of its unit came in between. */
const ATTEMPTS = 5;

/** The right that a change of state asks for, by the role that may bring it about. */
const RIGHT_OF: Partial<Record<RoleName, Right>> = { secretary: "submit", approver: "approve", reviewer: "review" };

/**
 * Changes the state of a version (DESIGN §7): approve, withdraw, take, release, return, accept, reopen. The table of
 * transitions says from where, by whom and with what; one transaction under the tag of what stood decides.
 */
export const decide: Route<"decide"> = async (call, deps) => {
  const { caller, params, request: decision } = call;
  const { kind, version, ...place } = params;
  const { stores } = deps;
  await mayAtAll(call, deps);

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await standingOf(place, stores);
    const submission = await stores.submissions.find(place, kind, Number(version));
    const sees = await seen(caller, place.unit, stores.units.parentOf);
    if (submission === null || !sees(submission.value))
      throw new Problem("submission.unknown", { unit: place.unit, version });
    const known = await repeated(place, decision, submission.value, stores);
    if (known !== null) return known;
    await verify(call, submission.value, standing.value, deps);

    const versions = await stores.submissions.list(place);
    const deciding: Deciding = {
      ...{ place, decision, submission, versions },
      ...{ at: deps.clock().toISOString(), by: caller.who },
    };
    const outcome = outcomeOf(deciding, standing.value);
    const decided = prepareDecision(deciding, standing, outcome, {
      facts: outcome.taken ? await factsOf(outcome.taken, stores) : null,
      etags: await etagsOf(place, outcome.superseded, stores),
    });
    if (await stores.submissions.decide(decided)) return { reply: outcome.submission };
    await deps.pause(40 * 2 ** attempt * (0.5 + deps.random()));
  }
  throw new Problem("submission.busy");
};

/** Whether the caller could bring the state about from anywhere: strangers learn nothing of what there is. */
async function mayAtAll({ caller, params, request: { to } }: Call<"decide">, deps: Deps): Promise<void> {
  const rights = TRANSITIONS.filter((row) => row.to === to).map(({ by }) => RIGHT_OF[by] ?? "submit");
  const standing = await deps.stores.submissions.standing(params);
  const over = decidedBy(params, standing?.value ?? null);
  for (const right of rights) if (await holds(caller, right, over, deps.stores.units.parentOf)) return;
  await demand(caller, rights[0] ?? "review", over, deps.stores.units.parentOf);
}

/** Whose approvers and reviewers count: the unit's own, and those of the level that the period names (DESIGN §7). */
function decidedBy({ body, unit }: UnitPlace, standing: Standing | null): Over {
  return { unit, body: standing?.deciding ?? body };
}

/**
 * @throws Problem submission.transition, auth.forbidden, review.own-submission, decision.needs-reason,
 *   decision.needs-document
 */
async function verify(
  { caller, params, request }: Call<"decide">,
  submission: Submission,
  standing: Standing,
  deps: Deps,
): Promise<void> {
  const row = submission.state === request.from ? transitionOf(request.from, request.to) : undefined;
  if (row === undefined) throw new Problem("submission.transition", { state: submission.state, to: request.to });
  await demand(caller, RIGHT_OF[row.by] ?? "review", decidedBy(params, standing), deps.stores.units.parentOf);
  if (row.by === "reviewer" && submission.by === caller.who) throw new Problem("review.own-submission");
  needed(row, request);
}

function needed({ needs }: Transition, { reason, document }: Decision): void {
  if (needs === "reason" && reason === null) throw new Problem("decision.needs-reason");
  if (needs === "document-number" && (document === null || document.number.trim() === ""))
    throw new Problem("decision.needs-document");
}

/** The state that a decision of this id led to, where it was taken already and its answer was lost. */
async function repeated(
  place: UnitPlace,
  { id }: Decision,
  submission: Submission,
  stores: Stores,
): Promise<Answer<"decide"> | null> {
  const rows = await stores.submissions.audit(place);
  const row = rows.find(({ decision }) => decision === id);
  if (row === undefined) return null;
  if (row.submission !== submission.id) throw new Problem("decision.id-reused", { id });
  return { reply: submission, repeated: true };
}

/** @throws Problem submission.body-gone */
async function factsOf({ unit, sha256, version }: Submission, { bodies }: Stores) {
  const snapshot = await snapshotIn(bodies, unit, sha256);
  if (snapshot === null) throw new Problem("submission.body-gone", { unit, version });
  return unitFacts(snapshot);
}

async function etagsOf(place: UnitPlace, superseded: Submission[], stores: Stores): Promise<Map<string, string>> {
  const found = await Promise.all(superseded.map(({ kind, version }) => stores.submissions.find(place, kind, version)));
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.value.id, one.etag] as const])));
}
