import { HttpRequest, type HttpResponseInit } from "@azure/functions";
import { createLocalJWKSet } from "jose";
import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { BASE_PATH, type EndpointName, ENDPOINTS } from "../../../shared/contract/endpoints";
import { handlers } from "../../../functions/handlers";
import type { Deps, Log } from "../../../functions/http/route";
import { identifyBy } from "../../../functions/identity/caller";
import { bearer } from "../../../functions/identity/token";
import { azureStores } from "../../../functions/storage/azure/stores";
import { readBody } from "../host/body";
import { matchTemplate, parseTemplate } from "../host/template";
import { type Issuer, LOCAL_AUDIENCE, LOCAL_ISSUER, whoOf } from "../issuer";
import { listen } from "../listen";
import { ADMIN } from "../persona";

const LIMIT = 30 * 1024 * 1024;
const TABLE = (Object.keys(ENDPOINTS) as EndpointName[]).map((name) => ({
  name,
  template: parseTemplate(ENDPOINTS[name].path),
}));

/**
 * The server's own handlers over the product's storage, at a time that is handed in: the sample's reports arrived over
 * months, and when something arrives is for the server to say. Everything else is as in `functions/main.ts`; who calls is
 * checked by the clock on the wall.
 */
export async function serveAt(
  connection: string,
  issuer: Issuer,
  clock: () => Date,
): Promise<{ api: string; server: Server }> {
  const stores = azureStores(connection);
  const accepted = {
    issuer: LOCAL_ISSUER,
    audience: LOCAL_AUDIENCE,
    jwks: "http://127.0.0.1/",
    subject: "sub",
  } as const;
  const whoIs = bearer(
    [accepted],
    () => createLocalJWKSet(issuer.jwks),
    () => new Date(),
  );
  const deps: Deps = {
    stores,
    identify: identifyBy(whoIs, stores.roles, whoOf(ADMIN), () => new Date()),
    clock,
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };
  const handler = handlers(deps);
  const log: Log = { log: () => undefined, error: (line: unknown) => process.stderr.write(`${String(line)}\n`) };
  const answer = async (request: IncomingMessage): Promise<HttpResponseInit> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    for (const { name, template } of TABLE) {
      const params = matchTemplate(template, pathname.slice(BASE_PATH.length + 1));
      if (params === null || ENDPOINTS[name].method !== request.method) continue;
      const body = await readBody(request, LIMIT);
      const asked = new HttpRequest({
        method: request.method,
        url: `http://127.0.0.1${pathname}`,
        params,
        query: Object.fromEntries(searchParams),
        headers: request.headers as Record<string, string>,
        body: { bytes: body },
      });
      return handler[name](asked, log);
    }
    return { status: 404 };
  };
  const server = createServer((request, response) => {
    void answer(request).then(
      ({ status = 200, headers, body }) => {
        response.writeHead(status, headers as Record<string, string>);
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  return { api: `http://127.0.0.1:${await listen(server, 0, "")}${BASE_PATH}`, server };
}
