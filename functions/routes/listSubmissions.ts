import type { Route } from "../http/route";
import { standingOf } from "./place";

export const listSubmissions: Route<"listSubmissions"> = async ({ params }, { stores }) => {
  await standingOf(params, stores);
  return { reply: await stores.submissions.list(params) };
};
