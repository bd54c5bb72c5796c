import { HttpRequest } from "@azure/functions";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BASE_PATH, type EndpointName, ENDPOINTS } from "../../../shared/contract/endpoints";
import { handlers } from "../../../functions/handlers";
import { unknownPath } from "../../../functions/http/unknown";
import type { World } from "./world";

/** The world's own handlers at an address of this machine, as a host would call them. */
export async function served({ deps }: Pick<World, "deps">): Promise<{ address: string; stop: () => Promise<void> }> {
  const handler = handlers(deps);
  const unknown = unknownPath(deps);
  const log = { log: () => undefined, error: () => undefined };
  const routes = (Object.keys(ENDPOINTS) as EndpointName[]).map((name) => {
    const { method, path } = ENDPOINTS[name];
    const pattern = path.replace(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    return { name, method, pattern: new RegExp(`^${BASE_PATH}/${pattern}$`) };
  });
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => {
      const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://127.0.0.1");
      const route = routes.find(({ method, pattern }) => method === incoming.method && pattern.test(pathname));
      const found = Object.entries(route?.pattern.exec(pathname)?.groups ?? {});
      const bytes = Buffer.concat(parts);
      const request = new HttpRequest({
        ...{ method: incoming.method ?? "GET", url: `http://127.0.0.1${pathname}` },
        params: Object.fromEntries(found.map(([name, value]) => [name, decodeURIComponent(value)])),
        query: Object.fromEntries(searchParams),
        headers: incoming.headers as Record<string, string>,
        ...(bytes.length === 0 ? {} : { body: { bytes } }),
      });
      void (route ? handler[route.name] : unknown)(request, log).then(({ status = 200, headers, body }) => {
        outgoing.writeHead(status, headers as Record<string, string>);
        outgoing.end(body);
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
