import { EVERYTHING, type Role } from "../../shared/model/role";
import type { RoleStore } from "../storage/stores";

/** Who calls, and the roles that hold now. */
export interface Caller {
  who: string;
  roles: Role[];
}

/** Finds out who calls from the `Authorization` header. @throws Problem auth.missing, auth.invalid, auth.expired, auth.keys-unreachable */
export type Identify = (authorization: string | null) => Promise<Caller>;

/** Joins a token's person with their roles. The first admin is named by a setting: somebody must give the first role. */
export function identifyBy(
  whoOf: (authorization: string | null) => Promise<string>,
  roles: RoleStore,
  firstAdmin: string | undefined,
  clock: () => Date,
): Identify {
  return async (authorization) => {
    const who = await whoOf(authorization);
    const now = clock().getTime();
    const held = (await roles.of(who)).filter(
      ({ from, to }) => Date.parse(from) <= now && (to === null || now < Date.parse(to)),
    );
    return { who, roles: who === firstAdmin ? [firstRole(who), ...held] : held };
  };
}

function firstRole(who: string): Role {
  return { who, role: "admin", scope: EVERYTHING, from: "1970-01-01T00:00:00.000Z", to: null, by: who };
}
