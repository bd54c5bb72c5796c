/* eslint-disable @typescript-eslint/require-await -- the stores promise; what is in memory need not be waited for */
import type { UnitFacts } from "../../shared/model/consolidation";
import type { AuditRow } from "../../shared/model/audit";
import type { PeriodRecord, PeriodRules } from "../../shared/model/periodRecord";
import type { Sha256, UnitCode } from "../../shared/model/primitives";
import type { Role } from "../../shared/model/role";
import type { Submission } from "../../shared/model/snapshot";
import type { AttachmentStore, PeriodStore, Stamped, Stores, SubmissionStore, UnitPlace } from "./stores";
import { firstStanding, type KeptKey, nameOfRole, type Standing, standingRoles } from "./records";

/** Stores that forget: for tests, under the same contract as those on Azure. */
export function memoryStores(): Stores {
  const submissions = new MemorySubmissions();
  return {
    periods: memoryPeriods(submissions),
    submissions,
    bodies: memoryFiles(),
    attachments: memoryFiles(),
    roles: memoryRoles(),
    keys: memoryKeys(),
    units: memoryUnits(),
    ready: () => Promise.resolve(),
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const copy = <T>(value: T): T => structuredClone(value);

function memoryFiles(): AttachmentStore {
  const files = new Map<string, Uint8Array>();
  const name = (unit: UnitCode, sha256: Sha256) => `${unit}/${sha256}`;
  return {
    put: async (unit, sha256, bytes) => void files.set(name(unit, sha256), bytes.slice()),
    get: async (unit, sha256) => files.get(name(unit, sha256)) ?? null,
    has: async (unit, sha256) => files.has(name(unit, sha256)),
  };
}

function memoryRoles(): Stores["roles"] {
  const given: Role[] = [];
  const of = (who: string) => standingRoles(given.filter((role) => role.who === who));
  return {
    of: async (who) => copy(of(who)),
    all: async () => copy(given),
    give: async (role) => {
      const standing = of(role.who).find((earlier) => nameOfRole(earlier) === nameOfRole(role));
      if (standing !== undefined && standing.to === role.to) return copy(standing);
      given.push(copy(role));
      return copy(role);
    },
  };
}

function memoryKeys(): Stores["keys"] {
  const keys = new Map<string, Stamped<KeptKey>>();
  let tag = 0;
  const keep = (value: KeptKey) => void keys.set(value.id, { value: copy(value), etag: String((tag += 1)) });
  return {
    issue: async (issued) => issued.forEach(keep),
    find: async (id) => copy(keys.get(id) ?? null),
    change: async ({ value, etag }) => {
      if (keys.get(value.id)?.etag !== etag) return false;
      keep(value);
      return true;
    },
    all: async () => [...keys.values()].map(({ value }) => copy(value)).sort((a, b) => byText(a.id, b.id)),
  };
}

function memoryUnits(): Stores["units"] {
  const parents = new Map<UnitCode, UnitCode | null>();
  return {
    parentOf: async (unit) => parents.get(unit),
    tree: async () => new Map(parents),
    create: async (units) => {
      for (const { unit, parent } of units) if (!parents.has(unit)) parents.set(unit, parent);
    },
  };
}

function memoryPeriods(submissions: MemorySubmissions): PeriodStore {
  const periods = new Map<string, PeriodRecord>();
  const key = (body: UnitCode, period: string) => `${body}|${period}`;
  return {
    open: async (record) => {
      const standing = periods.get(key(record.body, record.period));
      if (standing !== undefined) return copy(standing);
      periods.set(key(record.body, record.period), copy(record));
      for (const unit of record.units) submissions.enter({ ...record, unit }, record);
      return copy(record);
    },
    change: async (body, period, rules) => {
      const record = periods.get(key(body, period));
      if (record === undefined) return null;
      const changed = { ...record, ...rules };
      periods.set(key(body, period), copy(changed));
      for (const unit of record.units) submissions.rule({ body, period, unit }, rules);
      return copy(changed);
    },
    find: async (body, period) => copy(periods.get(key(body, period)) ?? null),
    list: async () => [...periods].sort(([a], [b]) => byText(a, b)).map(([, record]) => copy(record)),
  };
}

class MemorySubmissions implements SubmissionStore {
  private readonly standings = new Map<string, Stamped<Standing>>();
  private readonly rows = new Map<string, Stamped<Submission>>();
  private readonly chains = new Map<string, AuditRow[]>();
  private readonly facts = new Map<string, UnitFacts>();
  private tag = 0;

  private at({ body, period, unit }: UnitPlace): string {
    return `${body}|${period}|${unit}`;
  }

  private stamped<T>(value: T): Stamped<T> {
    this.tag += 1;
    return { value: copy(value), etag: String(this.tag) };
  }

  /** Puts a unit into the roster. */
  enter(place: UnitPlace, period: PeriodRecord): void {
    this.standings.set(this.at(place), this.stamped(firstStanding(place.unit, period)));
  }

  /** Gives a unit of the roster other rules. */
  rule(place: UnitPlace, rules: PeriodRules): void {
    const standing = this.standings.get(this.at(place));
    if (standing) this.standings.set(this.at(place), this.stamped({ ...standing.value, ...rules }));
  }

  async standing(place: UnitPlace) {
    return copy(this.standings.get(this.at(place)) ?? null);
  }

  async find(place: UnitPlace, kind: string, version: number) {
    return copy(this.rows.get(`${this.at(place)}|${kind}|${version}`) ?? null);
  }

  async bySnapshot({ body, period }: UnitPlace, snapshot: string) {
    for (const { value } of this.rows.values()) {
      if (value.body === body && value.period === period && value.snapshot === snapshot) return copy(value);
    }
    return null;
  }

  async list(place: UnitPlace) {
    return [...this.rows]
      .filter(([name]) => name.startsWith(`${this.at(place)}|`))
      .map(([, row]) => copy(row.value))
      .sort((a, b) => byText(a.kind, b.kind) || a.version - b.version);
  }

  async audit(place: UnitPlace) {
    return copy(this.chains.get(this.at(place)) ?? []);
  }

  async commit({ place, submission, superseded, standing, audit, facts }: Parameters<SubmissionStore["commit"]>[0]) {
    const at = this.at(place);
    const name = ({ kind, version }: Submission) => `${at}|${kind}|${version}`;
    if (this.standings.get(at)?.etag !== standing.etag) return false;
    if (superseded !== null && this.rows.get(name(superseded.value))?.etag !== superseded.etag) return false;
    if ((await this.bySnapshot(place, submission.snapshot)) !== null) return false;
    // asked again: something else may have come in between
    if (this.standings.get(at)?.etag !== standing.etag) return false;
    this.rows.set(name(submission), this.stamped(submission));
    if (superseded !== null) this.rows.set(name(superseded.value), this.stamped(superseded.value));
    this.standings.set(at, this.stamped(standing.value));
    this.chains.set(at, [...(this.chains.get(at) ?? []), copy(audit)]);
    if (facts !== null) this.facts.set(at, copy(facts));
    return true;
  }

  async decide({ place, changed, standing, audit, facts }: Parameters<SubmissionStore["decide"]>[0]) {
    const at = this.at(place);
    const name = ({ kind, version }: Submission) => `${at}|${kind}|${version}`;
    if (this.standings.get(at)?.etag !== standing.etag) return false;
    if (changed.some(({ value, etag }) => this.rows.get(name(value))?.etag !== etag)) return false;
    for (const { value } of changed) this.rows.set(name(value), this.stamped(value));
    this.standings.set(at, this.stamped(standing.value));
    this.chains.set(at, [...(this.chains.get(at) ?? []), copy(audit)]);
    if (facts === "none") this.facts.delete(at);
    else if (facts !== "same") this.facts.set(at, copy(facts));
    return true;
  }

  async scan(body: UnitCode, period: string) {
    return [...this.standings]
      .filter(([at]) => at.startsWith(`${body}|${period}|`))
      .sort(([a], [b]) => byText(a, b))
      .map(([at, { value }]) => ({ standing: copy(value), facts: copy(this.facts.get(at) ?? null) }));
  }
}
