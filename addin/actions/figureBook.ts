import type { Language } from "../../shared/messages/language";
import type { PeriodId } from "../../shared/model/period";
import type { Desk } from "./desk";
import { BLANK, emptied, resultOf, type Typed } from "./entering";
import { actionEntryOf, BLANK_ACTION, type ActionTyped } from "./enteringActions";
import { entriesOf, IdsByPeriod, picked, translated, type Entries, type Page, type TypedPages } from "./page";

export interface BookState {
  period: PeriodId;
  /** Null while it is being read from the workbook. */
  page: Page | null;
  writing: boolean;
  /** Targets and actions typed but not written to the workbook yet. */
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
  /** As it stands on the results sheet. */
  readonly #standing = new Map<PeriodId, Entries>();
  readonly #dirty = new IdsByPeriod();
  readonly #touched = new IdsByPeriod();
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

  /** What was typed or made since the file was opened. */
  readonly typed = (): TypedPages =>
    Object.fromEntries(
      this.#touched.entries().flatMap(([period, ids]) => {
        const page = this.#pages.get(period);
        return page === undefined ? [] : [[period, picked(page, ids)]];
      }),
    );

  /** Turns to a period; reads its figures where the workbook has them. */
  readonly turnTo = async (period: PeriodId): Promise<void> => {
    this.#tell({ period, page: this.#pages.get(period) ?? null, failure: null });
    try {
      await this.#page(period);
    } catch (thrown) {
      this.#tell({ failure: thrown });
    }
  };

  /** Takes what was typed for a target; it is written a moment later. */
  readonly type = (target: string, change: Partial<Typed>): void =>
    this.#take("typed", target, (page) => ({ ...(page.typed[target] ?? BLANK), ...change }));

  /** Takes what was said of an action; it is written a moment later. */
  readonly mark = (action: string, change: Partial<ActionTyped>): void =>
    this.#take("actions", action, (page) => ({ ...(page.actions[action] ?? BLANK_ACTION), ...change }));

  /** Makes the results sheet of the period. @returns whether it is there now */
  readonly make = async (): Promise<boolean> => {
    const { period } = this.#state;
    this.#edits += 1;
    this.#touched.of(period);
    this.#tell({ writing: true, failure: null });
    try {
      await this.#settings.desk.enter(period, [], []);
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

  /** Types again what was typed before, in the language it was typed in, and writes it. @throws as of `flush` */
  readonly restore = async (pages: TypedPages, language: Language): Promise<void> => {
    for (const [period, { typed, actions }] of Object.entries(pages)) {
      const page = await this.#page(period);
      const again = translated(typed, language, this.#language);
      this.#edits += 1;
      for (const ids of [this.#touched.of(period), this.#dirty.of(period)]) {
        Object.keys(typed).forEach((id) => ids.typed.add(id));
        Object.keys(actions).forEach((id) => ids.actions.add(id));
      }
      this.#put(period, { ...page, typed: { ...page.typed, ...again }, actions: { ...page.actions, ...actions } });
      this.#count();
      if (!page.made && Object.keys(typed).length + Object.keys(actions).length === 0) await this.#writePage(period);
    }
    await this.flush();
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
    const before = this.#language;
    if (language === before) return;
    this.#language = language;
    for (const held of [this.#pages as Map<PeriodId, Entries>, this.#standing])
      for (const [period, page] of held) held.set(period, { ...page, typed: translated(page.typed, before, language) });
    this.#tell({ page: this.#pages.get(this.#state.period) ?? null });
  };

  #take<K extends keyof Entries>(kind: K, id: string, next: (page: Page) => Entries[K][string]): void {
    const { period, page } = this.#state;
    if (page === null) return;
    this.#edits += 1;
    this.#touched.of(period)[kind].add(id);
    this.#dirty.of(period)[kind].add(id);
    this.#put(period, { ...page, [kind]: { ...page[kind], [id]: next(page) } });
    this.#count();
    this.#callOff?.();
    this.#callOff = this.#settings.later(() => void this.flush().catch(() => undefined));
  }

  async #write(): Promise<void> {
    try {
      while (this.#dirty.size > 0)
        for (const [period, { typed, actions }] of this.#dirty.entries())
          if (typed.size + actions.size > 0) await this.#writePage(period);
    } catch (thrown) {
      this.#tell({ failure: thrown });
      throw thrown;
    } finally {
      this.#tell({ writing: false });
    }
  }

  async #writePage(period: PeriodId): Promise<void> {
    this.#tell({ writing: true, failure: null });
    const dirty = this.#dirty.of(period);
    const [targets, actions] = [[...dirty.typed], [...dirty.actions]];
    const sent: Entries = this.#pages.get(period) ?? { typed: {}, actions: {} };
    const standing = this.#standing.get(period);
    const fill = targets.map((target) => {
      const typed = sent.typed[target] ?? BLANK;
      return { ...emptied(standing?.typed[target], typed), ...resultOf(target, typed, this.#language).result };
    });
    const states = actions.map((action) => actionEntryOf(action, sent.actions[action] ?? BLANK_ACTION));
    await this.#settings.desk.enter(period, fill, states);
    this.#standing.set(period, sent);
    const { figureFindings } = await this.#settings.desk.figures(period);
    const page = this.#pages.get(period);
    // What was typed meanwhile stays to be written.
    for (const target of targets) if (page?.typed[target] === sent.typed[target]) dirty.typed.delete(target);
    for (const action of actions) if (page?.actions[action] === sent.actions[action]) dirty.actions.delete(action);
    if (page) this.#put(period, { ...page, made: true, findings: figureFindings });
    this.#count();
    this.#settings.onWritten();
  }

  /** The page of a period, read where it was not yet. @throws as of reading it */
  async #page(period: PeriodId): Promise<Page> {
    const standing = this.#pages.get(period);
    if (standing) return standing;
    const made = this.#settings.made.includes(period);
    const page = made ? await this.#read(period) : { made, typed: {}, actions: {}, findings: [] };
    this.#put(period, page);
    return page;
  }

  async #read(period: PeriodId): Promise<Page> {
    const { entered, figureFindings } = await this.#settings.desk.figures(period);
    const entries = entriesOf(entered, this.#language);
    this.#standing.set(period, entries);
    return { made: true, ...entries, findings: figureFindings };
  }

  #count(): void {
    this.#tell({ unwritten: this.#dirty.size });
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
