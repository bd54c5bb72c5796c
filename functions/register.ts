import { app, type HttpMethod } from "@azure/functions";
import type { Endpoint } from "../shared/contract/endpoint";
import { BASE_PATH, type EndpointName, ENDPOINTS } from "../shared/contract/endpoints";
import type { Handler } from "./http/handle";

/** The route prefix `api` stands in host.json, the rest of the base path here. */
const BELOW_PREFIX = BASE_PATH.replace(/^\/api\//, "");

/**
 * Registers every endpoint with the host, and one that answers all other addresses below the base path. Signing in is
 * our own (`identity/`), so the host asks for no key. Paths have no constraints: one would only say that there is no such
 * address, where the contract's schemas say what is wrong with it. OPTIONS is left to the host: CORS is its setting.
 */
export function register(handlers: Record<EndpointName, Handler>, unknown: Handler): void {
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]) {
    const handler = handlers[name];
    app.http(name, {
      methods: [endpoint.method],
      authLevel: "anonymous",
      route: `${BELOW_PREFIX}/${endpoint.path}`,
      handler,
    });
  }
  const methods: HttpMethod[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
  app.http("unknown", { methods, authLevel: "anonymous", route: `${BELOW_PREFIX}/{*rest}`, handler: unknown });
}
