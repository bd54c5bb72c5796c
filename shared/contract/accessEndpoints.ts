import { z } from "zod";
import { Instant } from "../model/primitives";
import { Role } from "../model/role";
import { type Endpoint, nothing, reads } from "./endpoint";

/** Who calls, and who gives whom leave to. */
export const ACCESS_ENDPOINTS = {
  health: {
    ...reads,
    summary: "Whether the server answers and reaches its storage.",
    path: "health",
    right: null,
    over: "caller",
    params: nothing,
    reply: z.strictObject({ ok: z.literal(true) }),
    problems: [],
  },
  openapi: {
    ...reads,
    summary: "This document: every endpoint with its requests, replies and problems, as OpenAPI 3.1.",
    path: "openapi.json",
    right: null,
    over: "caller",
    params: nothing,
    reply: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
    problems: [],
  },
  me: {
    ...reads,
    summary: "Who the caller is, with the roles that hold now.",
    path: "me",
    right: "signed-in",
    over: "caller",
    params: nothing,
    reply: z.strictObject({ who: z.string(), roles: z.array(Role) }),
    problems: [],
  },
  grantRole: {
    ...reads,
    method: "POST",
    summary: "Gives a role inside the granter's own scope. The same again is answered with the role that stands.",
    path: "roles",
    right: "grant-role",
    over: "route",
    params: nothing,
    body: "json",
    request: Role.pick({ who: true, role: true, scope: true }).extend({ to: Instant.nullable().default(null) }),
    reply: Role,
    problems: ["request.not-json", "request.too-large"],
  },
} as const satisfies Record<string, Endpoint>;
