import type { Route } from "../http/route";
import { seen } from "../identity/own";
import { standingOf } from "./place";

/** Links in one answer at most. */
const PAGE = 200;

/**
 * The audit chain of a unit in a period, page by page. Those above see the links of what was passed on to them; the heads
 * of the others stand in the links that follow.
 */
export const listAudit: Route<"listAudit"> = async ({ caller, params, query }, { stores }) => {
  await standingOf(params, stores);
  const [rows, versions] = await Promise.all([stores.submissions.audit(params), stores.submissions.list(params)]);
  const maySee = await seen(caller, params.unit, stores.units.parentOf);
  const visible = new Set(versions.filter(maySee).map(({ id }) => id));
  const wanted = rows
    .filter(
      ({ sequence, submission, event }) =>
        sequence > Number(query.after ?? 0) && (event === "excepted" || visible.has(submission)),
    )
    .filter(({ event }) => query.event === undefined || event === query.event);
  const page = wanted.slice(0, PAGE);
  return { reply: { rows: page, next: wanted.length > PAGE ? String(page.at(-1)?.sequence) : null } };
};
