import { Problem } from "../../shared/problems/problem";
import { seen } from "../identity/own";
import type { Route } from "../http/route";
import { standingOf } from "./place";

/** A file is given out only through a submission that names it (DESIGN §9): knowing its hash opens nothing. */
export const getAttachment: Route<"getAttachment"> = async ({ caller, params }, { stores }) => {
  const { sha256, ...place } = params;
  await standingOf(place, stores);
  const maySee = await seen(caller, place.unit, stores.units.parentOf);
  const visible = (await stores.submissions.list(place)).filter(maySee);
  const named = visible.some(({ attachment }) => attachment === sha256);
  const bytes = named ? await stores.attachments.get(place.unit, sha256) : null;
  if (bytes === null) throw new Problem("attachment.not-found", { sha256 });
  return { reply: bytes };
};
