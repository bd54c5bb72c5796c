import type { Language } from "../../shared/messages/language";
import type { Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Result } from "../../shared/model/result";
import type { Desk } from "./desk";
import { BLANK, resultOf, typedOf, type Typed } from "./entering";

/** What is filled in for one period. */
export interface Page {
  /** Whether the workbook has the period's results sheet. */
  made: boolean;
  typed: Readonly<Record<string, Typed>>;
  /** What the check has to say about the figures, as last written. */
  findings: Finding[];
}

export interface BookState {
  period: PeriodId;
  /** Null while it is being read from the workbook. */
  page: Page | null;
  writing: boolean;
  /** Targets typed but not written to the workbook yet. */
  unwritten: number;
  /** What went wrong last; what was typed is kept. */
  failure: unknown;
}

export interface BookSettings {
  desk: Pick<Desk, "figures" | "enter">;
  period: PeriodId;
  language: Language;
  /** Which periods have their results sheet. */
  made: readonly PeriodId[];
  /** Runs work after a while; answers how to call it off. */
  later: (work: () => void) => () => void;
  /** Called after the workbook was written. */
  onWritten: () => void;
}

/** The figures that a person fills in, kept apart from the workbook until they are written to it a moment later. */
export class FigureBook {
  readonly #settings: BookSettings;
  readonly #pages = new Map<PeriodId, Page>();
  readonly #dirty = new Map<PeriodId, Set<string>>();
  readonly #listeners = new Set<() => void>();
  #language: Language;
  #state: BookState;
  #running: Promise<void> | null = null;
  #callOff: (() => void) | null = null;
  #edits = 0;

  constructor(settings: BookSettings) {
    this.#settings = settings;
    this.#language = settings.language;
    this.#state = { period: settings.period, page: null, writing: false, unwritten: 0, failure: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): BookState => this.#state;

  /** How often anything was typed or made: two reports of the same count say the same. */
  readonly edits = (): number => this.#edits;

  /** Turns to a period; reads its figures where the workbook has them. */
  readonly turnTo = async (period: PeriodId): Promise<void> => {
    this.#tell({ period, page: this.#pages.get(period) ?? null, failure: null });
    if (this.#pages.has(period)) return;
    try {
      const made = this.#settings.made.includes(period);
      this.#put(period, made ? await this.#read(period) : { made, typed: {}, findings: [] });
    } catch (thrown) {
      this.#tell({ failure: thrown });
    }
  };

  /** Takes what was typed for a target; it is written a moment later. */
  readonly type = (target: string, change: Partial<Typed>): void => {
    const { period, page } = this.#state;
    if (page === null) return;
    this.#edits += 1;
    this.#put(period, { ...page, typed: { ...page.typed, [target]: { ...(page.typed[target] ?? BLANK), ...change } } });
    this.#dirtyOf(period).add(target);
    this.#count();
    this.#callOff?.();
    this.#callOff = this.#settings.later(() => void this.flush().catch(() => undefined));
  };

  /** Makes the results sheet of the period. @returns whether it is there now */
  readonly make = async (): Promise<boolean> => {
    const { period } = this.#state;
    this.#edits += 1;
    this.#tell({ writing: true, failure: null });
    try {
      await this.#settings.desk.enter(period, []);
      this.#put(period, await this.#read(period));
      this.#settings.onWritten();
      return true;
    } catch (thrown) {
      this.#tell({ failure: thrown });
      return false;
    } finally {
      this.#tell({ writing: false });
    }
  };

  /** Writes everything that was typed. @throws what writing throws; nothing typed is lost by it */
  readonly flush = (): Promise<void> => {
    this.#callOff?.();
    this.#callOff = null;
    this.#running ??= this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  /** Numbers are written as the language writes them: what stands in the fields is put over. */
  readonly speak = (language: Language): void => {
    if (language === this.#language) return;
    const before = this.#language;
    this.#language = language;
    for (const [period, page] of this.#pages) {
      const typed = Object.entries(page.typed).map(([target, one]) => {
        const { result, wrong } = resultOf(target, one, before);
        return [target, wrong.length > 0 ? one : typedOf(result, language)] as const;
      });
      this.#pages.set(period, { ...page, typed: Object.fromEntries(typed) });
    }
    this.#tell({ page: this.#pages.get(this.#state.period) ?? null });
  };

  async #write(): Promise<void> {
    try {
      for (let wrote = true; wrote;) {
        wrote = false;
        for (const [period, dirty] of this.#dirty) {
          if (dirty.size === 0) continue;
          wrote = true;
          await this.#writePage(period, [...dirty]);
        }
      }
    } catch (thrown) {
      this.#tell({ failure: thrown });
      throw thrown;
    } finally {
      this.#tell({ writing: false });
    }
  }

  async #writePage(period: PeriodId, targets: string[]): Promise<void> {
    this.#tell({ writing: true, failure: null });
    const sent = this.#pages.get(period)?.typed ?? {};
    const fill = targets.map((target) => resultOf(target, sent[target] ?? BLANK, this.#language).result);
    await this.#settings.desk.enter(period, fill);
    const { figureFindings } = await this.#settings.desk.figures(period);
    const page = this.#pages.get(period);
    // What was typed meanwhile stays to be written.
    for (const target of targets) if (page?.typed[target] === sent[target]) this.#dirtyOf(period).delete(target);
    if (page) this.#put(period, { ...page, made: true, findings: figureFindings });
    this.#count();
    this.#settings.onWritten();
  }

  async #read(period: PeriodId): Promise<Page> {
    const { entered, figureFindings } = await this.#settings.desk.figures(period);
    const typed = entered.results.map((result) => [result.target, typedOf(result, this.#language)] as const);
    return { made: true, typed: Object.fromEntries(typed), findings: figureFindings };
  }

  #dirtyOf(period: PeriodId): Set<string> {
    const dirty = this.#dirty.get(period) ?? new Set<string>();
    this.#dirty.set(period, dirty);
    return dirty;
  }

  #count(): void {
    this.#tell({ unwritten: [...this.#dirty.values()].reduce((sum, { size }) => sum + size, 0) });
  }

  #put(period: PeriodId, page: Page): void {
    this.#pages.set(period, page);
    if (period === this.#state.period) this.#tell({ page });
  }

  #tell(change: Partial<BookState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The results that a page says, of the targets that something is filled in for. */
export function resultsOf(page: Page, language: Language): Result[] {
  return Object.entries(page.typed)
    .map(([target, typed]) => resultOf(target, typed, language).result)
    .filter((result) => Object.keys(result).length > 2 || result.basis === "estimate");
}

/** How many fields of a page hold no number. */
export function wrongFields(page: Page, language: Language): number {
  return Object.entries(page.typed).reduce(
    (sum, [target, typed]) => sum + resultOf(target, typed, language).wrong.length,
    0,
  );
}
