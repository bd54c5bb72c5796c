import type { z } from "zod";
import { canonicalBytes } from "../../shared/contract/canonical";
import type { Endpoint } from "../../shared/contract/endpoint";
import {
  ENDPOINTS,
  type EndpointName,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
  type RequestOf,
} from "../../shared/contract/endpoints";
import type { Language } from "../../shared/messages/language";
import type { ProblemCode } from "../../shared/problems/catalogue";
import { Problem } from "../../shared/problems/problem";
import { exchange, jsonOf } from "./exchange";

type Nothing = Record<never, never>;
/** A member that may be left out where its type holds nothing that must be given. */
type Member<K extends string, T> = Nothing extends T
  ? { [P in K]?: T }
  : undefined extends T
    ? { [P in K]?: T }
    : { [P in K]: T };
type BodyOf<N extends EndpointName> = (typeof ENDPOINTS)[N]["body"] extends "binary" ? Uint8Array : RequestOf<N>;

/** What a call takes: the parts of its path, its query, its body, and a signal that ends it. */
type CallOf<N extends EndpointName> = Member<"path", ParamsOf<N>> &
  Member<"query", QueryOf<N>> &
  Member<"body", BodyOf<N>> & { signal?: AbortSignal };

export interface Client {
  /**
   * Calls an endpoint by its name; parses what is sent and what is answered.
   * @throws Problem of the endpoint; request.invalid (found before sending), server.unexpected, server.not-running,
   *   server.unreachable. Rejects with the signal's reason when it is ended.
   */
  call<N extends EndpointName>(
    name: N,
    ...args: Nothing extends CallOf<N> ? [call?: CallOf<N>] : [call: CallOf<N>]
  ): Promise<ReplyOf<N>>;
}

export interface ClientSettings {
  /** The API's base, `https://host/api/v1`, without a slash at its end. */
  api: string;
  /** The bearer token; null sends none. Asked again, `renew` true, where the server does not take it any more. */
  token: (renew?: boolean) => Promise<string | null>;
  language: Language | (() => Language);
  timeoutMs?: number;
}

/** What the server says of a token that another one may replace: it ran out, or was signed before a restart. */
const STALE: readonly ProblemCode[] = ["auth.expired", "auth.invalid"];

interface AnyCall {
  path?: unknown;
  query?: unknown;
  body?: unknown;
  signal?: AbortSignal;
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, part: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = [part, ...(issue?.path ?? []).map(String)].join(".");
  throw new Problem("request.invalid", { where, reason: issue?.message ?? "" });
}

function addressOf(api: string, { path, params, query }: Endpoint, call: AnyCall): string {
  const parts = parsed(params, call.path ?? {}, "path");
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])));
  const asked = Object.entries(parsed(query, call.query ?? {}, "query")).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return `${api}/${filled}${search === "" ? "" : `?${search}`}`;
}

function bodyOf(
  { body, request }: Endpoint,
  given: unknown,
): { type?: string; body?: string | Uint8Array<ArrayBuffer> } {
  switch (body) {
    case "none":
      return {};
    case "binary":
      return { type: "application/octet-stream", body: given as Uint8Array<ArrayBuffer> };
    case "json":
      return { type: "application/json", body: JSON.stringify(request ? parsed(request, given, "body") : given) };
    case "canonical":
      return { type: "application/json", body: canonicalBytes(request ? parsed(request, given, "body") : given) };
  }
}

async function send(
  settings: ClientSettings,
  endpoint: Endpoint,
  call: AnyCall,
  token: string | null,
): Promise<unknown> {
  const { type, body } = bodyOf(endpoint, call.body);
  const answer = await exchange(addressOf(settings.api, endpoint, call), {
    method: endpoint.method,
    headers: {
      ...(type === undefined ? {} : { "content-type": type }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
    language: typeof settings.language === "function" ? settings.language() : settings.language,
    timeoutMs: settings.timeoutMs,
    signal: call.signal,
  });
  if (endpoint.reply === null) return answer.bytes;
  const reply = endpoint.reply.safeParse(jsonOf(answer));
  if (!reply.success) throw new Problem("server.unexpected", { status: answer.status });
  return reply.data;
}

/** The typed client of the server, made from the contract. */
export function createClient(settings: ClientSettings): Client {
  return {
    async call<N extends EndpointName>(name: N, ...[given]: [call?: AnyCall]): Promise<ReplyOf<N>> {
      const endpoint: Endpoint = ENDPOINTS[name];
      const call = given ?? {};
      const token = endpoint.right === null ? null : await settings.token();
      try {
        return (await send(settings, endpoint, call, token)) as ReplyOf<N>;
      } catch (failure) {
        if (!(failure instanceof Problem) || !STALE.includes(failure.code)) throw failure;
        // A refused call did nothing: it may go out again, where there is another token to send.
        const fresh = await settings.token(true);
        if (fresh === token) throw failure;
        return (await send(settings, endpoint, call, fresh)) as ReplyOf<N>;
      }
    },
  };
}
