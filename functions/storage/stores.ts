import type { UnitFacts } from "../../shared/model/consolidation";
import type { AuditRow } from "../../shared/model/audit";
import type { PeriodId } from "../../shared/model/period";
import type { PeriodRecord, PeriodRules } from "../../shared/model/periodRecord";
import type { Instant, Sha256, UnitCode } from "../../shared/model/primitives";
import type { Role } from "../../shared/model/role";
import type { Kind, Submission } from "../../shared/model/snapshot";
import type { KeptKey, Standing } from "./records";

/** Where a unit's reports of a period to a body are kept. */
export interface UnitPlace {
  body: UnitCode;
  period: PeriodId;
  unit: UnitCode;
}

/** A record with the tag under which alone it may be replaced. */
export interface Stamped<T> {
  value: T;
  etag: string;
}

/** Everything one submission writes, at once or not at all. */
export interface Commit {
  place: UnitPlace;
  submission: Submission;
  /** The version before, already in its new state, where that changes. */
  superseded: Stamped<Submission> | null;
  /** What stands from now on, under the tag of what stood when it was read. */
  standing: Stamped<Standing>;
  audit: AuditRow;
  /** null leaves those that stand: a plan has none. */
  facts: UnitFacts | null;
}

/** Everything one decision writes, at once or not at all. */
export interface Decided {
  place: UnitPlace;
  /** Versions in their new states, each under the tag of what was read. */
  changed: Stamped<Submission>[];
  standing: Stamped<Standing>;
  audit: AuditRow;
  /** Those of the version that is consolidated from now on; `same` leaves what stands, `none` takes it away. */
  facts: UnitFacts | "same" | "none";
}

/** One unit of a consolidation; `facts` is null where they are too large to be kept beside the record. */
export interface StandingFacts {
  standing: Standing;
  facts: UnitFacts | null;
}

export interface PeriodStore {
  /**
   * Opens a period with its roster, or finishes an opening that was interrupted, and gives the record that stands.
   * Where one stood with another roster nothing is changed: the caller compares.
   */
  open: (record: PeriodRecord) => Promise<PeriodRecord>;
  /** Sets the rules of a period and of every unit of its roster; a change that was interrupted is finished by `find`. */
  change: (body: UnitCode, period: PeriodId, rules: PeriodRules) => Promise<PeriodRecord | null>;
  /** The period that was opened; an opening that was interrupted is finished first. */
  find: (body: UnitCode, period: PeriodId) => Promise<PeriodRecord | null>;
  /** All periods of all bodies, in order of body and period. */
  list: () => Promise<PeriodRecord[]>;
}

export interface SubmissionStore {
  standing: (place: UnitPlace) => Promise<Stamped<Standing> | null>;
  find: (place: UnitPlace, kind: Kind, version: number) => Promise<Stamped<Submission> | null>;
  /** The submission that a snapshot's id led to, of whatever unit of the period. */
  bySnapshot: (place: UnitPlace, snapshot: string) => Promise<Submission | null>;
  /** All versions of the unit, by kind, oldest first. */
  list: (place: UnitPlace) => Promise<Submission[]>;
  audit: (place: UnitPlace) => Promise<AuditRow[]>;
  /** False where another submission came first, or the snapshot's id is taken: nothing was written. */
  commit: (commit: Commit) => Promise<boolean>;
  /** False where something else came first: nothing was written. */
  decide: (decided: Decided) => Promise<boolean>;
  /** Every unit of the roster with its facts, in one scan, by unit code. */
  scan: (body: UnitCode, period: PeriodId) => Promise<StandingFacts[]>;
}

/** Bodies of snapshots, named by unit and hash; writing the same again changes nothing. */
export interface BodyStore {
  put: (unit: UnitCode, sha256: Sha256, bytes: Uint8Array) => Promise<void>;
  get: (unit: UnitCode, sha256: Sha256) => Promise<Uint8Array | null>;
}

/** Files that travel with submissions, named by unit and hash. */
export interface AttachmentStore extends BodyStore {
  has: (unit: UnitCode, sha256: Sha256) => Promise<boolean>;
}

export interface RoleStore {
  /** Each role of a person, by name and scope, as it was given last, whether it holds now or not. */
  of: (who: string) => Promise<Role[]>;
  /**
   * Gives a role and says what stands: where the same stands already, until the same day, it stays as it was first given;
   * otherwise the new one follows it, and what was given before is kept.
   */
  give: (role: Role) => Promise<Role>;
  /** Everything that was ever given to anybody, of one name and scope in the order it was given. */
  all: () => Promise<Role[]>;
}

/** Keys of units; none is ever taken out. */
export interface KeyStore {
  /** Keeps new keys, at most `KEYS_AT_ONCE`, all or none. */
  issue: (keys: KeptKey[]) => Promise<void>;
  find: (id: string) => Promise<Stamped<KeptKey> | null>;
  /** False where it was changed since it was read: nothing was written. */
  change: (key: Stamped<KeptKey>) => Promise<boolean>;
  /** All keys, by id. */
  all: () => Promise<KeptKey[]>;
}

/** The tree of units, derived from the events of their lives. */
export interface UnitStore {
  /** undefined: no such unit; null: nothing stands above it. */
  parentOf: (unit: UnitCode) => Promise<UnitCode | null | undefined>;
  /** Every unit with its parent. */
  tree: () => Promise<Map<UnitCode, UnitCode | null>>;
  /** Creates those that do not exist yet; units that exist keep their place. */
  create: (units: { unit: UnitCode; parent: UnitCode | null }[], by: string, at: Instant) => Promise<void>;
}

export interface Stores {
  periods: PeriodStore;
  submissions: SubmissionStore;
  bodies: BodyStore;
  attachments: AttachmentStore;
  roles: RoleStore;
  keys: KeyStore;
  units: UnitStore;
  /** Resolves when the storage answers; makes what is missing in it. */
  ready: () => Promise<void>;
}
