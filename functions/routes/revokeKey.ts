import { RIGHTS } from "../../shared/contract/rights";
import { EVERYTHING, type RoleName } from "../../shared/model/role";
import { Problem } from "../../shared/problems/problem";
import type { Answer, Route } from "../http/route";
import type { Caller } from "../identity/caller";
import { demand } from "../identity/rights";
import type { KeptKey } from "../storage/records";

/** Revokes a key: the next call with it is refused. */
export const revokeKey: Route<"revokeKey"> = async ({ caller, params }, { stores, clock }) => {
  managesSome(caller);
  for (;;) {
    const kept = await stores.keys.find(params.key);
    if (kept === null) throw new Problem("key.unknown", { id: params.key });
    await demand(caller, "manage-keys", { unit: kept.value.unit }, stores.units.parentOf);
    if (kept.value.revokedAt !== null) return shown(kept.value);
    const value = { ...kept.value, revokedAt: clock().toISOString(), revokedBy: caller.who };
    // else it was used just now, which is noted once an hour, or revoked by somebody else: the next round ends
    if (await stores.keys.change({ ...kept, value })) return shown(value);
  }
};

/** Who manages no keys at all learns of none whether it is there. @throws Problem auth.forbidden */
function managesSome({ roles }: Caller): void {
  const managing: readonly RoleName[] = RIGHTS["manage-keys"].unit;
  if (roles.some(({ role }) => managing.includes(role))) return;
  throw new Problem("auth.forbidden", { right: "manage-keys", scope: EVERYTHING });
}

function shown({ hash: _, ...key }: KeptKey): Answer<"revokeKey"> {
  return { reply: key };
}
