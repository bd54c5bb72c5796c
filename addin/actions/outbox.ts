import type { UnitCode } from "../../shared/model/primitives";
import type { Receipt } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { Client } from "../api/client";
import { deliver } from "./deliver";
import type { Keep, Waiting } from "./keeping";
import { isPassing } from "./network";

/** A report that went out from the outbox, with its receipt. */
interface Delivered {
  waiting: Waiting;
  receipt: Receipt;
}

export interface OutboxState {
  /** What the server has not confirmed, oldest first. */
  waiting: Waiting[];
  /** The one on its way now. */
  sending: string | null;
  /** What went out since the page was opened, latest first. */
  delivered: Delivered[];
}

export interface OutboxSettings {
  store: Keep["outbox"];
  clientFor: (unit: UnitCode) => Promise<Client>;
  now: () => Date;
  newId: () => string;
  /** Runs work after so many milliseconds; answers how to call it off. */
  later: (work: () => void, ms: number) => () => void;
}

/** Tried again after the first pause, then after twice as long each time, up to the last. */
const PAUSE = { first: 2_000, last: 30_000 };

/**
 * Sealed reports on their way (DESIGN §7). Each is kept before it is sent and until it is confirmed, so that neither a
 * lost network nor a closed page loses it; sent twice it is the same submission, by its snapshot's id.
 */
export class Outbox {
  readonly #settings: OutboxSettings;
  readonly #listeners = new Set<() => void>();
  #state: OutboxState = { waiting: [], sending: null, delivered: [] };
  #turn: Promise<void> = Promise.resolve();
  #pause = PAUSE.first;
  #callOff: (() => void) | null = null;

  constructor(settings: OutboxSettings) {
    this.#settings = settings;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OutboxState => this.#state;

  /** Takes up what an earlier page left, and sends it. A browser that keeps nothing has left nothing. */
  readonly start = async (): Promise<void> => {
    const left = await this.#settings.store.all().catch(() => []);
    const known = new Set(this.#state.waiting.map(({ id }) => id));
    const more = left.filter(({ id }) => !known.has(id));
    this.#tell({ waiting: [...more, ...this.#state.waiting].sort((a, b) => sealed(a).localeCompare(sealed(b))) });
    await this.sendAll();
  };

  /**
   * Keeps a sealed report and sends it.
   * @returns the receipt, or null where it waits for the network
   * @throws Problem why the server does not take it: it is then kept no more. keep.refused where it could neither be
   *   kept nor sent
   */
  readonly send = async (report: Omit<Waiting, "id" | "since" | "refused">): Promise<Receipt | null> => {
    const one: Waiting = { ...report, id: report.snapshot.id, since: null, refused: null };
    const keeping = this.#take(one);
    await keeping.catch(() => undefined);
    await this.#queued(one.id);
    const after = this.#find(one.id);
    if (after === undefined) return this.#state.delivered.find(({ waiting }) => waiting.id === one.id)?.receipt ?? null;
    if (after.refused === null) {
      await keeping;
      return null;
    }
    await this.drop(one.id);
    throw new Problem(after.refused.code as Problem["code"], after.refused.params);
  };

  /** Takes up a report that waited elsewhere, and sends it; it stays in sight until it is confirmed or let go of. */
  readonly takeOver = async (report: Omit<Waiting, "id" | "since" | "refused">): Promise<void> => {
    const { id, sealedAt } = report.snapshot;
    await this.#take({ ...report, id, since: sealedAt, refused: null }).catch(() => undefined);
    await this.#queued(id);
  };

  /** Tries everything again that may still go. */
  readonly sendAll = async (): Promise<void> => {
    this.#callOff?.();
    this.#callOff = null;
    for (const { id, refused } of this.#state.waiting) if (refused === null) await this.#queued(id);
  };

  /** Lets go of a report that is not to be sent any more. */
  readonly drop = async (id: string): Promise<void> => {
    this.#tell({ waiting: this.#state.waiting.filter((one) => one.id !== id) });
    await this.#settings.store.drop(id);
  };

  /** Sends a report that came too late as the version after `current`. It is then another snapshot. */
  readonly follow = async (id: string, current: number): Promise<Receipt | null> => {
    const one = this.#find(id);
    if (one === undefined) return null;
    const { body, fileName, workbook, snapshot } = one;
    const next = { ...snapshot, id: this.#settings.newId(), base: current };
    await this.drop(id);
    return this.send({ body, fileName, workbook, snapshot: next });
  };

  async #take(one: Waiting): Promise<void> {
    this.#tell({ waiting: [...this.#state.waiting.filter(({ id }) => id !== one.id), one] });
    await this.#settings.store.put(one);
  }

  #queued(id: string): Promise<void> {
    const attempt = this.#turn.then(() => this.#attempt(id));
    this.#turn = attempt.catch(() => undefined);
    return attempt;
  }

  async #attempt(id: string): Promise<void> {
    const one = this.#find(id);
    if (one === undefined || one.refused !== null) return;
    this.#tell({ sending: id });
    try {
      const client = await this.#settings.clientFor(one.snapshot.unit);
      const receipt = await deliver(client, one);
      this.#pause = PAUSE.first;
      this.#tell({
        waiting: this.#state.waiting.filter((each) => each.id !== id),
        delivered: [{ waiting: one, receipt }, ...this.#state.delivered],
      });
      await this.#settings.store.drop(id).catch(() => undefined);
    } catch (thrown) {
      await this.#failed(one, thrown);
    } finally {
      this.#tell({ sending: null });
    }
  }

  async #failed(one: Waiting, thrown: unknown): Promise<void> {
    if (!(thrown instanceof Problem)) throw thrown;
    const { code, params } = thrown;
    const passing = isPassing(thrown);
    const next: Waiting = passing
      ? { ...one, since: one.since ?? this.#settings.now().toISOString() }
      : { ...one, refused: { code, params } };
    this.#tell({ waiting: this.#state.waiting.map((each) => (each.id === one.id ? next : each)) });
    await this.#settings.store.put(next).catch(() => undefined);
    if (!passing) return;
    this.#callOff?.();
    this.#callOff = this.#settings.later(() => void this.sendAll(), this.#pause);
    this.#pause = Math.min(PAUSE.last, this.#pause * 2);
  }

  #find(id: string): Waiting | undefined {
    return this.#state.waiting.find((one) => one.id === id);
  }

  #tell(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function sealed({ snapshot }: Waiting): string {
  return snapshot.sealedAt;
}
