import type { RoleName } from "../model/role";

/**
 * Who may do what (DESIGN §9), as one table that the server obeys and screens ask. A right is held by anyone whose role
 * stands in `unit` and reaches the unit in question, or stands in `body` and reaches the consolidating body: a body need
 * not be an ancestor of the units it consolidates, so the two are asked apart.
 */
export const RIGHTS = {
  "signed-in": { unit: [], body: [], everyone: true },
  "grant-role": { unit: ["admin"], body: [] },
  "manage-keys": { unit: ["admin"], body: [] },
  "open-period": { unit: [], body: ["consolidator"] },
  "see-period": {
    unit: ["secretary", "contributor", "approver", "reviewer", "consolidator", "admin"],
    body: ["consolidator", "reviewer", "admin"],
  },
  "see-unit": { unit: ["secretary", "contributor", "approver", "reviewer", "consolidator", "admin"], body: [] },
  submit: { unit: ["secretary"], body: [] },
  approve: { unit: ["approver"], body: [] },
  review: { unit: [], body: ["reviewer"] },
  "read-submission": {
    unit: ["secretary", "contributor", "approver", "reviewer", "consolidator"],
    body: ["reviewer", "consolidator"],
  },
  consolidate: { unit: [], body: ["consolidator", "reviewer"] },
} as const satisfies Record<
  string,
  { unit: readonly RoleName[]; body: readonly RoleName[]; /** Any caller who is known. */ everyone?: true }
>;

export type Right = keyof typeof RIGHTS;

/** How far each role reaches: its scope alone, or all units below it too. An approver signs for one office only. */
export const REACH: Record<RoleName, "own" | "subtree"> = {
  secretary: "subtree",
  contributor: "subtree",
  approver: "own",
  reviewer: "subtree",
  consolidator: "subtree",
  admin: "subtree",
};
