import { z } from "zod";
import { Instant, UnitCode } from "../model/primitives";
import { AccessKey, IssuedKey, KeyId, KeyRole, KEYS_AT_ONCE } from "../model/accessKey";
import { Role, RoleRecord, Scope } from "../model/role";
import { type Endpoint, nothing, reads } from "./endpoint";

/** Where a list goes on: what the page before said, handed back as it is. */
const Paged = z.strictObject({ after: z.string().max(2000).optional() });
/** A unit with all below it, or `*`. */
const Below = z.strictObject({ unit: Scope });

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
  listRoles: {
    ...reads,
    summary:
      "Every role given over a unit and those below it, or over all (*), with dates and by whom, ended ones too.",
    path: "units/{unit}/roles",
    right: "grant-role",
    over: "place",
    params: Below,
    query: Paged,
    reply: z.strictObject({ roles: z.array(RoleRecord), next: z.string().nullable() }),
    problems: [],
  },
  revokeRole: {
    ...reads,
    method: "POST",
    summary: "Ends a role inside the caller's own scope at once. One that has ended is answered as it ended.",
    path: "roles/revocations",
    right: "grant-role",
    over: "route",
    params: nothing,
    body: "json",
    request: Role.pick({ who: true, role: true, scope: true }),
    reply: Role,
    problems: ["request.not-json", "request.too-large", "role.unknown"],
  },
  issueKeys: {
    ...reads,
    method: "POST",
    summary: "Issues a key for each unit, all or none. What opens is in this answer and nowhere else, ever.",
    path: "keys",
    right: "manage-keys",
    over: "route",
    params: nothing,
    body: "json",
    request: z.strictObject({
      units: z.array(UnitCode).min(1).max(KEYS_AT_ONCE),
      role: KeyRole.default("secretary"),
      to: Instant.nullable().default(null),
    }),
    reply: z.array(IssuedKey),
    problems: ["request.not-json", "request.too-large", "unit.unknown"],
  },
  listKeys: {
    ...reads,
    summary:
      "The keys of a unit and those below it, or all (*): by whom, since when, last used when. Never what opens.",
    path: "units/{unit}/keys",
    right: "manage-keys",
    over: "place",
    params: Below,
    query: Paged,
    reply: z.strictObject({ keys: z.array(AccessKey), next: z.string().nullable() }),
    problems: [],
  },
  revokeKey: {
    ...reads,
    method: "POST",
    summary: "Revokes a key at once. One that was revoked is answered as it was.",
    path: "keys/{key}/revocation",
    right: "manage-keys",
    over: "route",
    params: z.strictObject({ key: KeyId }),
    reply: AccessKey,
    problems: ["key.unknown"],
  },
} as const satisfies Record<string, Endpoint>;
