import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";
import { standingOf } from "./place";
import { snapshotIn } from "./snapshotIn";

export const getSubmission: Route<"getSubmission"> = async ({ params }, { stores }) => {
  const { kind, version, ...place } = params;
  await standingOf(place, stores);
  const submission = await stores.submissions.find(place, kind, Number(version));
  if (submission === null) throw new Problem("submission.unknown", { unit: place.unit, version });
  const snapshot = await snapshotIn(stores.bodies, place.unit, submission.value.sha256);
  return { reply: { submission: submission.value, snapshot } };
};
