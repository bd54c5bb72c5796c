import type { PlacedTarget } from "../../shared/model/plan";

/** Who is asked for a target's figure: whoever leads its action, else the actions of its objective. */
export function leadsOf({ action, objective }: PlacedTarget): string[] {
  const leads = action === null ? objective.actions.flatMap(({ lead }) => lead) : action.lead;
  return [...new Set(leads)];
}

/** Chosen for targets that nobody is named for: no department is called so. */
export const NOBODY = "?";

export function askedOf(one: PlacedTarget, lead: string): boolean {
  const leads = leadsOf(one);
  return lead === NOBODY ? leads.length === 0 : leads.includes(lead);
}

/** How many figures are missing, by who is asked for them, most first; "" where nobody is named. */
export function missingByLead(missing: PlacedTarget[]): [lead: string, count: number][] {
  const counts = new Map<string, number>();
  for (const one of missing) {
    const leads = leadsOf(one);
    for (const lead of leads.length === 0 ? [""] : leads) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, "vi"));
}
