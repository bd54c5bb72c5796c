import type { TransactionAction } from "@azure/data-tables";
import { z } from "zod";
import { UnitCode } from "../../../shared/model/primitives";
import { AuditRow } from "../../../shared/model/audit";
import { Kind, Submission, Version } from "../../../shared/model/snapshot";
import { codec } from "../entities/codec";
import { packFacts, unpackFacts } from "../entities/facts";
import { KEYS, partitionOf, RANGES } from "../entities/keys";
import { Standing } from "../records";
import type { Commit, Decided, SubmissionStore } from "../stores";
import type { Account } from "./account";
import { orNull, written } from "./answers";
import { type Row, rowsOf } from "./rows";

const standings = codec(Standing);
const submissions = codec(Submission);
const audits = codec(AuditRow);
/** Row `k|{snapshot.id}`: where the snapshot of that id went. */
const pointers = codec(z.strictObject({ unit: UnitCode, kind: Kind, version: Version }));

/** A submission reads what stands, never the facts beside it: those may be a megabyte. */
const WITHOUT_FACTS = Object.keys(Standing.shape);

export function azureSubmissions({ periods, ready }: Account): SubmissionStore {
  const find: SubmissionStore["find"] = async ({ body, period, unit }, kind, version) => {
    await ready();
    const row = await orNull(periods.getEntity(partitionOf(body, period), KEYS.submission(unit, kind, version)));
    return row && { value: submissions.decode(row), etag: (row as Row).etag };
  };
  return {
    find,
    standing: async ({ body, period, unit }) => {
      await ready();
      const queryOptions = { select: WITHOUT_FACTS };
      const row = await orNull(periods.getEntity(partitionOf(body, period), KEYS.facts(unit), { queryOptions }));
      return row && { value: standings.decode(row), etag: (row as Row).etag };
    },
    bySnapshot: async (place, snapshot) => {
      await ready();
      const row = await orNull(periods.getEntity(partitionOf(place.body, place.period), KEYS.snapshot(snapshot)));
      if (row === null) return null;
      const { unit, kind, version } = pointers.decode(row);
      return (await find({ ...place, unit }, kind, version))?.value ?? null;
    },
    list: async ({ body, period, unit }) => {
      await ready();
      return (await rowsOf(periods, partitionOf(body, period), RANGES.submissions(unit))).map(submissions.decode);
    },
    audit: async ({ body, period, unit }) => {
      await ready();
      return (await rowsOf(periods, partitionOf(body, period), RANGES.audit(unit))).map(audits.decode);
    },
    commit: async (commit) => {
      await ready();
      return written(periods.submitTransaction(transactionOf(commit)));
    },
    decide: async (decided) => {
      await ready();
      return written(periods.submitTransaction(decisionOf(decided)));
    },
    scan: async (body, period) => {
      await ready();
      const rows = await rowsOf(periods, partitionOf(body, period), RANGES.facts);
      return rows.map((row) => ({ standing: standings.decode(row), facts: unpackFacts(row) }));
    },
  };
}

/** The one transaction of a submission (DESIGN §9). The row of facts decides: its tag is the one that was read. */
function transactionOf({ place, submission, superseded, standing, audit, facts }: Commit): TransactionAction[] {
  const partitionKey = partitionOf(place.body, place.period);
  const { unit } = place;
  const { kind, version } = submission;
  const row = <T>(rowKey: string, properties: T) => ({ partitionKey, rowKey, ...properties });
  const stands = row(KEYS.facts(unit), standings.encode(standing.value));
  const packed = facts && packFacts(facts);
  const actions: TransactionAction[] = [
    packed === null
      ? ["update", stands, "Merge", { etag: standing.etag }]
      : ["update", { ...stands, ...packed }, "Replace", { etag: standing.etag }],
    ["create", row(KEYS.submission(unit, kind, version), submissions.encode(submission))],
    ["create", row(KEYS.audit(unit, audit.sequence), audits.encode(audit))],
    ["create", row(KEYS.snapshot(submission.snapshot), pointers.encode({ unit, kind, version }))],
  ];
  if (superseded !== null) {
    const { value, etag } = superseded;
    const key = KEYS.submission(unit, value.kind, value.version);
    actions.push(["update", row(key, submissions.encode(value)), "Replace", { etag }]);
  }
  return actions;
}

/** The one transaction of a decision: what stands under its tag, the versions whose state changes under theirs, the link. */
function decisionOf({ place, changed, standing, audit, facts }: Decided): TransactionAction[] {
  const partitionKey = partitionOf(place.body, place.period);
  const { unit } = place;
  const row = <T>(rowKey: string, properties: T) => ({ partitionKey, rowKey, ...properties });
  const stands = row(KEYS.facts(unit), standings.encode(standing.value));
  const packed = facts === "same" || facts === "none" ? {} : packFacts(facts);
  return [
    ["update", { ...stands, ...packed }, facts === "same" ? "Merge" : "Replace", { etag: standing.etag }],
    ...changed.map(({ value, etag }): TransactionAction => {
      const key = KEYS.submission(unit, value.kind, value.version);
      return ["update", row(key, submissions.encode(value)), "Replace", { etag }];
    }),
    ["create", row(KEYS.audit(unit, audit.sequence), audits.encode(audit))],
  ];
}
