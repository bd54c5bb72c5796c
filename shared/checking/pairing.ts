import type { Announced, Objective, Plan } from "../model/plan";
import { plainNumber } from "./numbering";
import { bare, overlap, pairs } from "./words";

/** Likeness (0 to 1) from which two statements are the same objective; less is enough where their numbers agree. */
const SAME = 0.5;
const SAME_WITH_NUMBER = 0.25;

/**
 * The planned objectives that each announced one stands for: by its words, by a likely wording under the same number, or
 * by those of an action that says nearly all of it (short actions are like everything).
 */
export function pairAnnounced({ announced, objectives }: Plan): Map<Announced, Objective[]> {
  if (announced.length === 0) return new Map();
  const planned = objectives.map((objective) => ({
    objective,
    number: objective.number === null ? null : plainNumber(objective.number),
    words: pairs(objective.statement),
    actions: objective.actions.map(({ content }) => ({ length: bare(content).length, words: pairs(content) })),
  }));
  return new Map(
    announced.map((one) => {
      const words = pairs(one.statement);
      const length = bare(one.statement).length;
      const number = one.number === null ? null : plainNumber(one.number);
      const partners = planned.filter((other) => {
        const alike = overlap(words, other.words);
        if (alike >= SAME || (number !== null && number === other.number && alike >= SAME_WITH_NUMBER)) return true;
        return other.actions.some((action) => action.length * 2 >= length && overlap(words, action.words) >= SAME);
      });
      return [one, partners.map(({ objective }) => objective)];
    }),
  );
}
