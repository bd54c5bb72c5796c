import type { HttpRequest, HttpResponseInit } from "@azure/functions";
import { isCanonical } from "../../shared/contract/canonical";
import type { Endpoint } from "../../shared/contract/endpoint";
import { type EndpointName, ENDPOINTS } from "../../shared/contract/endpoints";
import type { Language } from "../../shared/messages/language";
import { Problem } from "../../shared/problems/problem";
import type { Caller } from "../identity/caller";
import { demand } from "../identity/rights";
import { readBody } from "./body";
import { languageOf } from "./language";
import { parse, parseJson } from "./parse";
import { binaryReply, jsonReply } from "./reply";
import type { Answer, Call, Deps, Log, Route } from "./route";
import { observed } from "./observed";

export type Handler = (request: HttpRequest, log: Log) => Promise<HttpResponseInit>;

/**
 * The one way every call goes: who calls, path and query parsed, the right asked, the body read and parsed, the route
 * run, its reply parsed in turn. Whatever is thrown on the way ends as a problem in `observed`.
 */
export function handle<N extends EndpointName>(name: N, route: Route<N>, deps: Deps): Handler {
  const endpoint: Endpoint = ENDPOINTS[name];

  return observed(name, deps, async (request, correlation) => {
    const language = languageOf(request.headers.get("accept-language"));
    const caller = await callerOf(request, endpoint, deps);
    const params = parse(endpoint.params, request.params, language);
    const query = parse(endpoint.query, Object.fromEntries(request.query), language);
    if (endpoint.right !== null && endpoint.over === "place") {
      await demand(caller, endpoint.right, params, deps.stores.units.parentOf);
    }
    const bytes = await readBody(request, endpoint.body);
    const taken = endpoint.request === null ? undefined : parseRequest(endpoint, endpoint.request, bytes, language);
    // the table and the route are of the same name, which the schemas above cannot tell the compiler
    const call = { caller, params, query, request: taken, bytes } as Call<N>;
    return replyTo(endpoint, await route(call, deps), correlation);
  });
}

async function callerOf(request: HttpRequest, endpoint: Endpoint, deps: Deps): Promise<Caller> {
  if (endpoint.right === null) return { who: "", roles: [] };
  return deps.identify(request.headers.get("authorization"));
}

function parseRequest(endpoint: Endpoint, schema: Endpoint["request"] & object, bytes: Uint8Array, language: Language) {
  const value = parseJson(bytes);
  const taken = parse(schema, value, language);
  // after the schema: what has its shape is neither deep nor strange
  if (endpoint.body === "canonical" && !isCanonical(value, bytes)) throw new Problem("request.not-canonical");
  return taken;
}

function replyTo(endpoint: Endpoint, answer: Answer<EndpointName>, correlation: string): HttpResponseInit {
  if (answer.reply instanceof Uint8Array) return binaryReply(answer.reply, correlation);
  const value: unknown = endpoint.reply?.parse(answer.reply);
  return jsonReply(answer.repeated ? 200 : endpoint.status, value, correlation);
}
