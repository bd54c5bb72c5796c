import { changePeriod } from "./routes/changePeriod";
import { consolidation } from "./routes/consolidation";
import { decide } from "./routes/decide";
import { getAttachment } from "./routes/getAttachment";
import { getPeriod } from "./routes/getPeriod";
import { getSubmission } from "./routes/getSubmission";
import { giveException } from "./routes/giveException";
import { grantRole } from "./routes/grantRole";
import { health } from "./routes/health";
import { issueKeys } from "./routes/issueKeys";
import { listAudit } from "./routes/listAudit";
import { listKeys } from "./routes/listKeys";
import { listPeriods } from "./routes/listPeriods";
import { listRoles } from "./routes/listRoles";
import { listSubmissions } from "./routes/listSubmissions";
import { me } from "./routes/me";
import { openapi } from "./routes/openapi";
import { openPeriod } from "./routes/openPeriod";
import { putAttachment } from "./routes/putAttachment";
import { revokeKey } from "./routes/revokeKey";
import { revokeRole } from "./routes/revokeRole";
import { submit } from "./routes/submit";
import { unitPeriods } from "./routes/unitPeriods";
import { type EndpointName, ENDPOINTS } from "../shared/contract/endpoints";
import { handle, type Handler } from "./http/handle";
import type { Deps, Route, Routes } from "./http/route";

/** The route of every endpoint: one that has none does not compile. */
const ROUTES: Routes = {
  health,
  openapi,
  me,
  grantRole,
  listRoles,
  revokeRole,
  issueKeys,
  listKeys,
  revokeKey,
  openPeriod,
  changePeriod,
  giveException,
  listPeriods,
  getPeriod,
  unitPeriods,
  submit,
  listSubmissions,
  getSubmission,
  decide,
  listAudit,
  putAttachment,
  getAttachment,
  consolidation,
};

/** Every endpoint's handler, ready to be registered with a host or to be called. */
export function handlers(deps: Deps): Record<EndpointName, Handler> {
  const made = Object.keys(ENDPOINTS).map((name) => {
    const endpoint = name as EndpointName;
    return [endpoint, handle(endpoint, ROUTES[endpoint] as Route<EndpointName>, deps)];
  });
  return Object.fromEntries(made) as Record<EndpointName, Handler>;
}
