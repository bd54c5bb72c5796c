import { seen } from "../identity/own";
import type { Route } from "../http/route";
import { standingOf } from "./place";

export const listSubmissions: Route<"listSubmissions"> = async ({ caller, params }, { stores }) => {
  await standingOf(params, stores);
  const maySee = await seen(caller, params.unit, stores.units.parentOf);
  return { reply: (await stores.submissions.list(params)).filter(maySee) };
};
