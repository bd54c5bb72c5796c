import { achieveAll } from "../../../shared/achieving/rates";
import type { Target } from "../../../shared/model/plan";
import type { PeriodId } from "../../../shared/model/period";
import type { Achievement } from "../../../shared/model/rates";
import type { Result } from "../../../shared/model/result";
import { result, target } from "./samples";

/** What one target reaches; `null` stands for no result at all. */
export function achieve(said: Partial<Target>, entered: Partial<Result> | null, period: PeriodId): Achievement {
  const [found] = achieveAll([{ target: target(said), result: entered && result(entered), period }]);
  if (!found) throw new Error("one case gives one achievement");
  return found;
}
