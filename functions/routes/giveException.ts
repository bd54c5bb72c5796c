import { canonicalBytes } from "../../shared/contract/canonical";
import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";
import { standingOf } from "./place";
import { hashOf, link } from "./submitting/hash";

const ATTEMPTS = 5;

/** Lets a unit send after closing; a link of its audit chain says who gave leave, until when and why. */
export const giveException: Route<"giveException"> = async ({ caller, params: place, request }, deps) => {
  const { stores } = deps;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { value: standing, etag } = await standingOf(place, stores);
    const { exception, chain } = standing;
    if (exception?.until === request.until && exception.reason === request.reason) return { reply: exception };
    const given = hashOf(canonicalBytes(request));
    const audit = link({
      ...{ sequence: chain.sequence + 1, at: deps.clock().toISOString(), by: caller.who, event: "excepted" },
      ...{ submission: `${place.body}/${place.period}/${place.unit}`, decision: null },
      note: { reason: `${request.until}: ${request.reason}`, comments: [], document: null },
      ...{ sha256: given, record: given, previous: chain.head },
    });
    const value = { ...standing, exception: request, chain: { sequence: audit.sequence, head: audit.head } };
    const decided = { place, changed: [], standing: { value, etag }, audit, facts: "same" } as const;
    if (await stores.submissions.decide({ ...decided, changed: [] })) return { reply: request };
    await deps.pause(40 * 2 ** attempt * (0.5 + deps.random()));
  }
  throw new Problem("submission.busy");
};
