import { asideOf, levelBefore, reachedBefore } from "./baselines";
import { baselineOf, type Changes } from "./change";
import type { Figure } from "./figures";
import { amountThenRest, fromTo, levelThenAmount } from "./moves";
import { written } from "./steps";

/**
 * Growth, reduction and baselines among the figures of a text (DESIGN §4): `Tăng 2% so với năm 2025 (91%)`, `từ 80 hộ
 * xuống còn 68 hộ`, `90% (năm 2025: 85%)`. `year` is the plan's, where it is known.
 */
export function changesIn(low: string, figures: Figure[], about: string, year: number | null): Changes {
  const found: Changes = { changes: new Map(), baselines: new Map(), served: new Set() };
  figures.forEach((figure, at) => {
    if (found.served.has(figure)) return;
    const next = figures[at + 1];
    if (next && fromTo(low, figure, next, figures[at - 1], found)) return;
    if (next && amountThenRest(low, figure, next, found)) return;
    const reached = next && reachedBefore(low, figure, next, year);
    if (next && reached) {
      found.served.add(figure);
      found.baselines.set(next, reached);
      return;
    }
    if (next && levelThenAmount(low, figure, next, figures[at + 2], found)) return;
    const aside = next && asideOf(low, figure, next, year);
    if (next && aside) {
      found.served.add(next);
      found.baselines.set(figure, aside);
    }
    const level = levelBefore(low, figure.start);
    if (level !== null) {
      const baseline = baselineOf(figure.value, low.slice(level.from, figure.start));
      found.changes.set(figure, { value: figure.value, baseline, ...level });
      return;
    }
    written(low, figure, next, about, found);
  });
  return found;
}
