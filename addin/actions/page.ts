import type { Language } from "../../shared/messages/language";
import type { Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Entered, Result } from "../../shared/model/result";
import { resultOf, typedOf, type Typed } from "./entering";
import { actionTypedOf, type ActionTyped } from "./enteringActions";

/** What a person types of one period: the figures by target, the states by action. */
export interface Entries {
  typed: Readonly<Record<string, Typed>>;
  actions: Readonly<Record<string, ActionTyped>>;
}

/** What is filled in for one period. */
export interface Page extends Entries {
  /** Whether the workbook has the period's results sheet. */
  made: boolean;
  /** What the check has to say about the figures, as last written. */
  findings: Finding[];
}

/** What was typed since the file was opened, by period: enough to type it again. */
export type TypedPages = Readonly<Record<PeriodId, Entries>>;

/** Ids of targets and of actions. */
export interface Ids {
  typed: Set<string>;
  actions: Set<string>;
}

/** A set of ids for each period, made when first asked for. */
export class IdsByPeriod {
  readonly #ids = new Map<PeriodId, Ids>();

  of(period: PeriodId): Ids {
    const ids = this.#ids.get(period) ?? { typed: new Set(), actions: new Set() };
    this.#ids.set(period, ids);
    return ids;
  }

  entries(): [PeriodId, Ids][] {
    return [...this.#ids];
  }

  get size(): number {
    return [...this.#ids.values()].reduce((sum, { typed, actions }) => sum + typed.size + actions.size, 0);
  }
}

/** The fields as the results sheet fills them. */
export function entriesOf(entered: Entered, language: Language): Entries {
  return {
    typed: Object.fromEntries(entered.results.map((result) => [result.target, typedOf(result, language)])),
    actions: Object.fromEntries(entered.actions.map((result) => [result.action, actionTypedOf(result)])),
  };
}

/** Numbers are written as a language writes them: the same fields as another one does. What is no number stays. */
export function translated(typed: Entries["typed"], from: Language, to: Language): Entries["typed"] {
  if (from === to) return typed;
  return Object.fromEntries(
    Object.entries(typed).map(([target, one]) => {
      const { result, wrong } = resultOf(target, one, from);
      return [target, wrong.length > 0 ? one : typedOf(result, to)];
    }),
  );
}

/** Those of some ids. */
export function picked(entries: Entries, { typed, actions }: Ids): Entries {
  const pick = <T>(all: Readonly<Record<string, T>>, ids: Set<string>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return { typed: pick(entries.typed, typed), actions: pick(entries.actions, actions) };
}

/** The results that a page says, of the targets that something is filled in for. */
export function resultsOf(page: Pick<Page, "typed">, language: Language): Result[] {
  return Object.entries(page.typed)
    .map(([target, typed]) => resultOf(target, typed, language).result)
    .filter((result) => Object.keys(result).length > 2 || result.basis === "estimate");
}

/** How many fields of a page hold no number. */
export function wrongFields(page: Pick<Page, "typed">, language: Language): number {
  return Object.entries(page.typed).reduce(
    (sum, [target, typed]) => sum + resultOf(target, typed, language).wrong.length,
    0,
  );
}
