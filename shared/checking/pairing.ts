import type { Announced, Objective, Plan, Target } from "../model/plan";
import { countedNumber } from "./numbering";
import { withoutBlanks } from "./text/placeholder";
import { pairs } from "./words";

/** Likeness (0 to 1) from which two statements are the same objective; less is enough where their numbers agree. */
const SAME = 0.5;
const SAME_WITH_NUMBER = 0.25;

/** The words of an objective, or of one of its actions, that an announced one may be told by. */
interface Wording {
  objective: Objective;
  pairs: number;
  /** Letters of an action; 0 for the objective's own statement. */
  action: number;
}

/**
 * The planned objectives that each announced one stands for: by its words, by a likely wording or the same figure under
 * the same number (Roman and Arabic alike), or by the words of an action that says nearly all of it (short actions are
 * like everything).
 */
export function pairAnnounced(
  { announced, objectives }: Plan,
  bare: (text: string) => string,
): Map<Announced, Objective[]> {
  if (announced.length === 0) return new Map();
  const { wordings, holding } = wordingsOf(objectives, bare);
  return new Map(
    announced.map((one) => {
      const said = bare(one.statement);
      const words = pairs(said);
      const shared = new Int32Array(wordings.length);
      for (const pair of words) for (const at of holding.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
      const number = one.number === null ? null : countedNumber(one.number);
      const partners = new Set<Objective>();
      for (const [at, wording] of wordings.entries()) {
        const count = shared[at] ?? 0;
        if (count === 0) continue;
        const alike = count / Math.min(words.size, wording.pairs);
        if (
          wording.action > 0 ? wording.action * 2 >= said.length && alike >= SAME : isSame(one, number, wording, alike)
        )
          partners.add(wording.objective);
      }
      return [one, [...partners]];
    }),
  );
}

function isSame(one: Announced, number: string | null, { objective }: Wording, alike: number): boolean {
  if (alike >= SAME) return true;
  if (number === null || objective.number === null || number !== countedNumber(objective.number)) return false;
  // a template's heading names a field, and promises nothing
  if (withoutBlanks(objective.statement) === "") return false;
  return alike >= SAME_WITH_NUMBER || one.targets.some((target) => objective.targets.some((own) => agree(target, own)));
}

function agree(one: Target, other: Target): boolean {
  return one.value !== null && one.value === other.value && one.unit === other.unit;
}

/** Every wording, and by each pair of words the places of the wordings that hold it: no list is held against another. */
function wordingsOf(
  objectives: Objective[],
  bare: (text: string) => string,
): { wordings: Wording[]; holding: Map<string, number[]> } {
  const wordings: Wording[] = [];
  const holding = new Map<string, number[]>();
  const add = (objective: Objective, said: string, action: number) => {
    const words = pairs(said);
    for (const pair of words) {
      const places = holding.get(pair);
      if (places) places.push(wordings.length);
      else holding.set(pair, [wordings.length]);
    }
    wordings.push({ objective, pairs: words.size, action });
  };
  for (const objective of objectives) {
    add(objective, bare(objective.statement), 0);
    for (const { content } of objective.actions) add(objective, bare(content), bare(content).length || 1);
  }
  return { wordings, holding };
}
