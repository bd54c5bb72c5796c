import { z } from "zod";
import { Instant, UnitCode } from "./primitives";

export const ROLES = ["secretary", "contributor", "approver", "reviewer", "consolidator", "admin"] as const;
export const RoleName = z.enum(ROLES);
export type RoleName = z.infer<typeof RoleName>;

/** The scope of a role that reaches everything. Only an admin may hold it. */
export const EVERYTHING = "*";

/** Where a role stands: a unit and what is below it, or everything. */
export const Scope = z.union([UnitCode, z.literal(EVERYTHING)]);

/** Who may do what, where (DESIGN §9). It reaches down the scope's subtree, from `from` until `to`. */
export const Role = z.strictObject({
  who: z.string().min(1).max(400),
  role: RoleName,
  scope: Scope,
  from: Instant,
  to: Instant.nullable(),
  by: z.string().min(1).max(400),
});
export type Role = z.infer<typeof Role>;

/** A role as it was given or ended, with whether it holds now. One that was ended follows the one that was given. */
export const RoleRecord = Role.extend({ holds: z.boolean() });
export type RoleRecord = z.infer<typeof RoleRecord>;
