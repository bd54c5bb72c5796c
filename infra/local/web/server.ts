import { createServer, type IncomingMessage, type Server } from "node:http";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Problem } from "../../../shared/problems/problem";
import { issueToken } from "../grant";
import { readBody } from "../host/body";
import type { Issuer } from "../issuer";
import { problemReply, type Reply } from "../problemReply";
import type { Secret } from "../secret";
import { fileReply } from "./files";
import { checkOwnCall, checkOwnPage, ownOrigins } from "./guard";
import { securityHeaders } from "./headers";

export interface WebSettings {
  /** dist/web. */
  folder: string;
  /** null until the data folder is taken. */
  issuer: () => Issuer | null;
  /** The instance, for those who ask whether it lives. */
  instance: { pid: number };
  /** What its owner's programs bring along. */
  secret: Secret;
  /** The port it listens on; asked at each request. */
  port: () => number;
  /** The server's base address; null until it is known. */
  api: () => string | null;
  /** The body of the sample province, where the data folder holds it. */
  sample?: () => string | null;
  remark: (line: string) => void;
}

const TokenRequest = z.strictObject({ persona: z.string().max(200) });

/** The pages, and what exists only on a laptop: trial tokens and the issuer's public key. */
export function createWebServer(settings: WebSettings): Server {
  return createServer((request, response) => {
    void answer(settings, request)
      .catch((error: unknown) => failure(settings, request, error))
      .then(({ status, headers, body }) => {
        const all = { ...securityHeaders(settings.api() ?? "http://127.0.0.1"), ...headers };
        response.writeHead(status, { ...all, "content-length": Buffer.byteLength(body) });
        response.end(request.method === "HEAD" ? undefined : body);
      });
  });
}

async function answer(settings: WebSettings, request: IncomingMessage): Promise<Reply> {
  checkOwnPage(request, ownOrigins(settings.port()));
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  const { pathname: address, nonce } = partsOf(request.url ?? "/");
  const local: Record<string, { method: string; run: () => Reply | Promise<Reply> }> = {
    "/config.json": { method: "GET", run: () => withCookie(settings, json(config(settings))) },
    "/local/instance": { method: "GET", run: () => json(livesAs(settings, nonce)) },
    "/local/jwks.json": { method: "GET", run: () => json(settings.issuer()?.jwks ?? { keys: [] }) },
    "/local/token": { method: "POST", run: () => token(settings, request) },
  };
  const place = Object.hasOwn(local, address) ? local[address] : undefined;
  if (place === undefined && address.startsWith("/local/")) throw new Problem("request.unknown-path");
  if (method !== (place?.method ?? "GET")) throw new Problem("request.method", { method });
  if (place !== undefined) return place.run();
  const file = await fileReply(settings.folder, address);
  if (file === null) throw new Problem("request.unknown-path");
  return String(file.headers["content-type"]).startsWith("text/html") ? withCookie(settings, file) : file;
}

function partsOf(url: string): { pathname: string; nonce: string | null } {
  const [pathname = "/", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  return { pathname, nonce: new URLSearchParams(query).get("nonce") };
}

function config({ api, sample }: WebSettings): { api: string | null; local: true; sample?: string } {
  const body = sample?.() ?? null;
  return { api: api(), local: true, ...(body === null ? {} : { sample: body }) };
}

/** The pages' own calls bring it back: nobody else's page gets a token. */
function withCookie({ secret, port }: WebSettings, reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, "set-cookie": secret.cookie(port()) } };
}

/** Who asks with a nonce learns whether it is the instance whose secret they know. */
function livesAs({ instance, secret }: WebSettings, nonce: string | null): { pid: number; proof?: string } {
  return nonce !== null && /^[0-9a-f]{32,128}$/.test(nonce) ? { ...instance, proof: secret.proof(nonce) } : instance;
}

async function token({ issuer, api, secret, port }: WebSettings, request: IncomingMessage): Promise<Reply> {
  checkOwnCall(request);
  if (!secret.isIn(request, port())) throw new Problem("local.foreign-page");
  const text = new TextDecoder().decode(await readBody(request, 16 * 1024));
  let asked: unknown;
  try {
    asked = JSON.parse(text);
  } catch {
    throw new Problem("request.not-json");
  }
  const parsed = TokenRequest.safeParse(asked);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Problem("request.invalid", { where: issue?.path.join(".") || "/", reason: issue?.message ?? "" });
  }
  const [known, address] = [issuer(), api()];
  if (known === null || address === null) throw new Problem("server.not-running", { address: "npm start" });
  return json(await issueToken(known, address, parsed.data.persona));
}

function json(value: unknown): Reply {
  return {
    status: 200,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
    body: JSON.stringify(value),
  };
}

function failure({ remark }: WebSettings, request: IncomingMessage, error: unknown): Reply {
  const language = request.headers["accept-language"];
  if (error instanceof Problem) return problemReply(error, language);
  const id = randomUUID().slice(0, 8);
  remark(`[${id}] ${(error as Error | undefined)?.stack ?? String(error)}`);
  return problemReply(new Problem("internal.error", { id }), language);
}
