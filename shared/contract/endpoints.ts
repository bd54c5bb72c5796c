import type { z } from "zod";
import type { ProblemCode } from "../problems/catalogue";
import { ACCESS_ENDPOINTS } from "./accessEndpoints";
import type { Endpoint } from "./endpoint";
import { PERIOD_ENDPOINTS } from "./periodEndpoints";
import { SUBMISSION_ENDPOINTS } from "./submissionEndpoints";

/** Where all paths below begin. */
export const BASE_PATH = "/api/v1";

/** Problems any call may end in; those of signing in only where a right is asked. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = [
  "auth.missing",
  "auth.invalid",
  "auth.expired",
  "auth.key-expired",
  "auth.key-revoked",
  "auth.keys-unreachable",
  "auth.forbidden",
  "request.invalid",
  "request.unknown-path",
  "request.method",
  "internal.error",
];

/** Every endpoint of the server, once. The server registers from here, the client is made from here. */
export const ENDPOINTS = {
  ...ACCESS_ENDPOINTS,
  ...PERIOD_ENDPOINTS,
  ...SUBMISSION_ENDPOINTS,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
export type ParamsOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]["params"]>;
export type QueryOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]["query"]>;
/** What a caller hands over, before defaults are filled in. */
export type RequestOf<N extends EndpointName> =
  (typeof ENDPOINTS)[N]["request"] extends z.ZodType<unknown, infer In> ? In : undefined;
/** What a handler gets: parsed, defaults filled in. */
export type TakenOf<N extends EndpointName> =
  (typeof ENDPOINTS)[N]["request"] extends z.ZodType<infer Out> ? Out : undefined;
export type ReplyOf<N extends EndpointName> =
  (typeof ENDPOINTS)[N]["reply"] extends z.ZodType<infer Out> ? Out : Uint8Array;
