import type { RoleName } from "../../shared/model/role";
import { UnitCode } from "../../shared/model/primitives";
import { Problem } from "../../shared/problems/problem";

/** Who a local token speaks for. An admin needs no grant: a setting of the functions names it. */
export interface Persona {
  persona: string;
  grant: { role: RoleName; scope: UnitCode } | null;
}

const KINDS: readonly RoleName[] = ["secretary", "approver", "consolidator", "reviewer"];
export const ADMIN = "admin";

/** `secretary.UNIT`, `approver.UNIT`, `consolidator.BODY`, `reviewer.BODY`, `admin`. @throws Problem persona.invalid */
export function parsePersona(persona: string): Persona {
  if (persona === ADMIN) return { persona, grant: null };
  const [kind, scope, ...rest] = persona.split(".");
  const role = KINDS.find((known) => known === kind);
  const unit = UnitCode.safeParse(scope);
  if (role === undefined || !unit.success || rest.length > 0)
    throw new Problem("persona.invalid", { persona: persona.slice(0, 100) });
  return { persona, grant: { role, scope: unit.data } };
}
