import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Problem } from "../../../shared/problems/problem";
import { problemReply, type Reply } from "../problemReply";
import { readBody } from "./body";
import type { Core } from "./core";
import type { Cors } from "./cors";
import { invoke } from "./invoke";
import { meet, type Route } from "./routes";

export interface HostSettings {
  core: Core;
  routes: Route[];
  /** host.json's route prefix, without slashes. */
  prefix: string;
  cors: Cors;
  /** Bytes of a request's body. */
  bodyLimit: number;
}

/** The HTTP side of the host: finds the function, hands it the request, sends what it returned. */
export function createHostServer(settings: HostSettings): Server {
  // Azure's front end gives a request 230 s; uploads over slow lines need the whole of it.
  return createServer({ requestTimeout: 230_000 }, (request, response) => {
    void answer(settings, request)
      .catch((error: unknown) => failure(settings, request, error))
      .then((reply) => send(settings, request, response, reply));
  });
}

async function answer(
  { core, routes, prefix, cors, bodyLimit }: HostSettings,
  request: IncomingMessage,
): Promise<Reply> {
  const method = request.method ?? "GET";
  const url = request.url ?? "/";
  const met = meet(routes, prefix, method, url.replace(/[?#].*$/s, ""));
  // Before any function, as in Azure, where the platform answers it.
  const preflight = cors.preflight(method, request.headers);
  if (preflight !== null) return preflight;
  if (met === null || "allowed" in met) {
    if (met === null) throw new Problem("request.unknown-path");
    const reply = problemReply(new Problem("request.method", { method }), request.headers["accept-language"]);
    return { ...reply, headers: { ...reply.headers, allow: met.allowed.join(", ") } };
  }
  const body = await readBody(request, bodyLimit);
  const address = new URL(url, `http://${request.headers.host ?? "localhost"}`).href;
  return invoke(core, met.route, { url: address, method, headers: request.headers, params: met.params, body });
}

/** A bug in a function is written to the log with a reference; the caller sees the reference alone. */
function failure({ core }: HostSettings, request: IncomingMessage, error: unknown): Reply {
  const language = request.headers["accept-language"];
  if (error instanceof Problem) return problemReply(error, language);
  const id = randomUUID().slice(0, 8);
  core.log("error", "host", `[${id}] ${(error as Error | undefined)?.stack ?? String(error)}`);
  return problemReply(new Problem("internal.error", { id }), language);
}

function send({ cors }: HostSettings, request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const given = Object.keys(reply.headers).map((name) => name.toLowerCase());
  const added = Object.entries(cors.headers(request.headers.origin)).filter(([name]) => !given.includes(name));
  for (const [name, value] of [...added, ...Object.entries(reply.headers)]) response.setHeader(name, value);
  response.statusCode = reply.status;
  const body = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  if (![204, 304].includes(reply.status)) response.setHeader("content-length", body.length);
  // A body that was refused is not read to its end: the connection cannot be used again.
  if (!request.complete) response.setHeader("connection", "close");
  response.end(request.method === "HEAD" ? undefined : body, () => {
    if (!request.complete) drain(request);
  });
}

/** Lets the client finish a little of what it is sending, so that it gets to read the reply. */
function drain(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.destroy(), 2000).unref();
}
