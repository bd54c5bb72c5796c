import { randomBytes } from "node:crypto";
import { HttpRequest, type HttpResponseInit } from "@azure/functions";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from "jose";
import type { Endpoint } from "../../../shared/contract/endpoint";
import { COMMON_PROBLEMS, type EndpointName, ENDPOINTS, type ReplyOf } from "../../../shared/contract/endpoints";
import { PROBLEM_TYPE, ProblemBody } from "../../../shared/contract/problemBody";
import type { RoleName } from "../../../shared/model/role";
import { handlers } from "../../../functions/handlers";
import type { Deps } from "../../../functions/http/route";
import { identifyBy } from "../../../functions/identity/caller";
import { orKey } from "../../../functions/identity/key";
import { bearer, type Issuer } from "../../../functions/identity/token";
import type { Stores } from "../../../functions/storage/stores";
import { bytesOf, type Sealing, sealed } from "./snapshots";

export const ISSUER: Issuer = {
  issuer: "https://issuer.test",
  audience: "mtcl",
  jwks: "https://issuer.test/jwks",
  subject: "sub",
};

/** A reply as a client sees it, parsed by the contract: `body` where it went well, else `problem`. */
export interface Reply<N extends EndpointName = EndpointName> {
  status: number;
  headers: Record<string, string>;
  body: ReplyOf<N>;
  problem: Partial<ProblemBody>;
  bytes: Uint8Array;
}

export interface Calling {
  params?: Record<string, string>;
  query?: Record<string, string>;
  json?: unknown;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

let keys: Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> | undefined;
const keyPair = () => (keys ??= generateKeyPair("RS256"));

/** A server over some stores, with an issuer of its own and a clock that stands still until it is moved. */
export async function world(stores: Stores) {
  const { privateKey, publicKey } = await keyPair();
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256" }] };
  const time = { now: new Date("2026-06-20T03:00:00.000Z") };
  const clock = () => time.now;
  const whoOf = bearer([ISSUER], () => createLocalJWKSet(jwks), clock);
  const lines: string[] = [];
  let ids = 0;
  const deps: Deps = {
    stores,
    identify: orKey(identifyBy(whoOf, stores.roles, `${ISSUER.issuer}#admin`, clock), stores.keys, clock),
    clock,
    newId: () => `call-${String((ids += 1)).padStart(6, "0")}`,
    randomBytes: (count) => randomBytes(count),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    random: () => 0.5,
  };
  const handler = handlers(deps);
  const log = { log: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) };

  const token = (persona: string, claims: JWTPayload = {}) =>
    new SignJWT({
      exp: time.now.getTime() / 1000 + 3600,
      sub: persona,
      iss: ISSUER.issuer,
      aud: ISSUER.audience,
      ...claims,
    })
      .setProtectedHeader({ alg: "RS256", kid: "k1" })
      .sign(privateKey);

  async function call<N extends EndpointName>(name: N, calling: Calling = {}): Promise<Reply<N>> {
    const { method, path }: Endpoint = ENDPOINTS[name];
    const params = calling.params ?? {};
    const address = path.replace(/\{(\w+)\}/g, (_, param: string) => params[param] ?? "");
    const bytes = calling.bytes ?? (calling.json === undefined ? undefined : Buffer.from(JSON.stringify(calling.json)));
    const request = new HttpRequest({
      method,
      url: `http://server.test/api/v1/${address}`,
      params,
      query: calling.query ?? {},
      headers: calling.headers ?? {},
      ...(bytes === undefined ? {} : { body: { bytes } }),
    });
    return replyOf(name, await handler[name](request, log));
  }

  /** A named persona, signed in. */
  function as(persona: string) {
    const signedIn = async <N extends EndpointName>(name: N, calling: Calling = {}) =>
      call(name, { ...calling, headers: { authorization: `Bearer ${await token(persona)}`, ...calling.headers } });
    const at = (unit: string, period = "2026-H1", body = "so-noi-vu") => ({ body, period, unit });
    return {
      calls: signedIn,
      grants: (who: string, role: RoleName, scope: string) =>
        signedIn("grantRole", { json: { who: `${ISSUER.issuer}#${who}`, role, scope } }),
      opens: (period: string, units: string[], more: { due?: string; approval?: boolean; body?: string } = {}) => {
        const { body = "so-noi-vu", due = "2026-06-30", ...rest } = more;
        return signedIn("openPeriod", { params: { body, period }, json: { units, due, ...rest } });
      },
      submits: (wish: Sealing, query: Record<string, string> = {}) =>
        signedIn("submit", { params: at(wish.unit, wish.period), query, bytes: bytesOf(sealed(wish)) }),
      sends: (unit: string, bytes: Uint8Array) => signedIn("submit", { params: at(unit), bytes }),
      lists: (unit: string) => signedIn("listSubmissions", { params: at(unit) }),
      consolidates: (period = "2026-H1", body = "so-noi-vu") => signedIn("consolidation", { params: { body, period } }),
    };
  }

  return { as, call, token, lines, time, deps, stores };
}

export type World = Awaited<ReturnType<typeof world>>;

function replyOf<N extends EndpointName>(name: N, reply: HttpResponseInit): Reply<N> {
  const bytes = typeof reply.body === "string" ? Buffer.from(reply.body) : (reply.body as Uint8Array);
  const headers = Object.fromEntries(new Headers(reply.headers as Record<string, string>));
  const { status = 200 } = reply;
  const type = headers["content-type"] ?? "";
  const said: unknown = type.includes("json") ? JSON.parse(Buffer.from(bytes).toString()) : null;
  const problem: Partial<ProblemBody> = type === PROBLEM_TYPE ? ProblemBody.parse(said) : {};
  const known: readonly string[] = [...COMMON_PROBLEMS, ...ENDPOINTS[name].problems];
  if (problem.code !== undefined && !known.includes(problem.code)) {
    throw new Error(`the contract does not list ${problem.code} for ${name}`);
  }
  const schema: Endpoint["reply"] = ENDPOINTS[name].reply;
  const body = (status < 300 ? (schema?.parse(said) ?? bytes) : null) as ReplyOf<N>;
  return { status, headers, body, problem, bytes };
}

/** The same few people everywhere: three offices of one department, their secretaries, and those above. */
export async function peopled(stores: Stores): Promise<World> {
  const made = await world(stores);
  const admin = made.as("admin");
  for (const unit of ["ben-go", "an-loc", "tan-phu"]) await admin.grants(`secretary.${unit}`, "secretary", unit);
  await admin.grants("consolidator", "consolidator", "so-noi-vu");
  await admin.grants("reviewer", "reviewer", "so-noi-vu");
  return made;
}
