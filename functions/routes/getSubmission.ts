import { Problem } from "../../shared/problems/problem";
import { seen } from "../identity/own";
import type { Route } from "../http/route";
import { standingOf } from "./place";
import { snapshotIn } from "./snapshotIn";

export const getSubmission: Route<"getSubmission"> = async ({ caller, params }, { stores }) => {
  const { kind, version, ...place } = params;
  await standingOf(place, stores);
  const submission = await stores.submissions.find(place, kind, Number(version));
  const maySee = await seen(caller, place.unit, stores.units.parentOf);
  if (submission === null || !maySee(submission.value)) {
    throw new Problem("submission.unknown", { unit: place.unit, version });
  }
  const snapshot = await snapshotIn(stores.bodies, place.unit, submission.value.sha256);
  if (snapshot === null) throw new Problem("submission.body-gone", { unit: place.unit, version });
  return { reply: { submission: submission.value, snapshot } };
};
