import { ratesOf } from "../../../shared/achieving/rates";
import { canonicalBytes } from "../../../shared/contract/canonical";
import type { Plan, Target } from "../../../shared/model/plan";
import type { Result } from "../../../shared/model/result";
import type { Snapshot } from "../../../shared/model/snapshot";

/** A target of a made-up office: at least `value` percent. */
export function share(id: string, value: number, text = `${value}% hồ sơ ${id}`): Target {
  return {
    ...{ id, subject: `hồ sơ ${id}`, comparator: "atLeast", value, unit: "%", accrual: "rate", text },
    cell: "KH!C5",
  };
}

export function planOf(targets: Target[], name = "UBND phường Bến Gỗ"): Plan {
  return {
    ...{ unit: name, year: 2026, title: "Kế hoạch thực hiện MTCL năm 2026", issued: null },
    objectives: targets.map((target, at) => ({
      ...{ id: `o${at + 1}`, number: String(at + 1), parent: null, statement: `Mục tiêu ${at + 1}` },
      ...{ targets: [target], actions: [], range: `KH!A${at + 5}:F${at + 5}` },
    })),
    ...{ announced: [], findings: [], unread: [] },
  };
}

let minted = 0;

/** A new id, in order: what is not random is easier to find in a failure. */
export function uuid(): string {
  minted += 1;
  return `00000000-0000-4000-8000-${String(minted).padStart(12, "0")}`;
}

export interface Sealing {
  unit: string;
  period?: string;
  kind?: "plan" | "results";
  base?: number | null;
  figures?: number[];
  estimate?: boolean;
  id?: string;
  plan?: Plan;
}

/** The snapshot a secretary would seal: two targets of 90 % and 60 %, with the figures given. */
export function sealed(wish: Sealing): Snapshot {
  const { unit, period = "2026-H1", kind = "results", base = null, figures = [95, 50] } = wish;
  const plan = wish.plan ?? planOf([share("t1", 90), share("t2", 60)]);
  const basis = wish.estimate ? "estimate" : "actual";
  const ids = plan.objectives.flatMap(({ targets }) => targets.map(({ id }) => id));
  const results: Result[] =
    kind === "plan" ? [] : figures.map((actual, at) => ({ target: ids[at] ?? "?", actual, basis }));
  return {
    ...{ id: wish.id ?? uuid(), schema: 1, kind, unit, period, base, plan, results, actions: [] },
    ...{ rates: ratesOf(plan, results, period), document: null, asOf: "2026-06-20" },
    ...{ sealedAt: "2026-06-20T02:00:00.000Z", client: { name: "test", version: "1", layout: "" } },
  };
}

export const bytesOf = (snapshot: unknown): Uint8Array => canonicalBytes(snapshot);
