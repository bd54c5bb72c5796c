import { execFileSync } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileReply } from "../../infra/local/web/files";
import { securityHeaders } from "../../infra/local/web/headers";
import type { Consolidation } from "../../shared/model/consolidation";
import type { PeriodSummary } from "../../shared/model/periodRecord";

const ROOT = path.resolve(__dirname, "../..");
const TOKEN = "token-of-";

/** Builds the pages where their sources have changed since, by the product's own build. */
export function buildPages(): void {
  const script = "const { buildStale } = await import('./infra/build/buildAll.mjs'); await buildStale(['web']);";
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, stdio: "pipe" });
}

export interface World {
  periods: PeriodSummary[];
  tables: Consolidation[];
}

function json(response: ServerResponse, value: unknown, status = 200, type = "application/json"): void {
  response.writeHead(status, { "content-type": type }).end(JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number, code: string, params = {}): void {
  const body = { type: code, title: code, status, detail: code, code, params, correlation: "c-1" };
  json(response, body, status, "application/problem+json");
}

function answerApi(world: World, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", request.headers.origin ?? "null");
  response.setHeader("access-control-allow-headers", "authorization, content-type");
  if (request.method === "OPTIONS") return void response.writeHead(204).end();
  const persona = request.headers.authorization?.replace(`Bearer ${TOKEN}`, "");
  if (request.url === "/api/v1/periods") {
    return persona === "admin" ? json(response, world.periods) : refuse(response, 401, "auth.invalid");
  }
  const [, body, period] =
    /^\/api\/v1\/bodies\/([^/]+)\/periods\/([^/]+)\/consolidation$/.exec(request.url ?? "") ?? [];
  // Reading a body's table is the consolidator's right, not the admin's.
  if (persona !== `consolidator.${body}`)
    return refuse(response, 403, "auth.forbidden", { right: "consolidate", scope: "" });
  const table = world.tables.find((each) => each.body === body && each.period === period);
  return table ? json(response, table) : refuse(response, 404, "period.unknown", { period: period ?? "" });
}

async function answerWeb(api: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = (request.url ?? "/").replace(/[?#].*$/s, "");
  for (const [name, value] of Object.entries(securityHeaders(api))) response.setHeader(name, value);
  if (address === "/config.json") return json(response, { api, local: true });
  if (address === "/local/token") {
    let text = "";
    for await (const part of request) text += String(part);
    const { persona } = JSON.parse(text) as { persona: string };
    return json(response, { token: `${TOKEN}${persona}`, persona, expiresAt: "2030-01-01T00:00:00.000Z" });
  }
  const file = await fileReply(path.join(ROOT, "dist/web"), address);
  if (file === null) return void response.writeHead(404).end();
  response.writeHead(file.status, file.headers).end(file.body);
}

async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}

/** The pages and an API over `world`, which a test may change while they run. */
export class PagesServer {
  world: World = { periods: [], tables: [] };
  web = "";
  #apiPort = 0;
  #api = createServer((request, response) => answerApi(this.world, request, response));
  #pages = createServer((request, response) => {
    void answerWeb(`http://127.0.0.1:${this.#apiPort}/api/v1`, request, response);
  });

  async start(): Promise<void> {
    this.#apiPort = await listen(this.#api);
    this.web = `http://127.0.0.1:${await listen(this.#pages)}`;
  }

  /** The API goes away; the pages stay. */
  async stopApi(): Promise<void> {
    await close(this.#api);
  }

  /** The API comes back at its old address. */
  async startApi(): Promise<void> {
    await listen(this.#api, this.#apiPort);
  }

  async stop(): Promise<void> {
    await Promise.all([close(this.#api), close(this.#pages)]);
  }
}
