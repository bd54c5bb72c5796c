import { canonicalBytes } from "../../shared/contract/canonical";
import { type Fault, type FaultKind, type HashOf, isSame, recordFaults, type Told } from "../../shared/contract/record";
import type { AuditRow } from "../../shared/model/audit";
import type { PeriodId } from "../../shared/model/period";
import type { UnitCode } from "../../shared/model/primitives";
import type { Receipt, Submission } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { Client } from "../api/client";

export interface Verifying {
  client: Client;
  unit: UnitCode;
  period: PeriodId;
  /** Null: the one body that opened the period for this unit. */
  body: UnitCode | null;
  /** Those that somebody kept: they tell of a last row that is gone, and of a chain that was written anew. */
  receipts: Receipt[];
  hashOf: HashOf;
}

/** What was verified, and what does not hold, the first row first. */
export interface Verified {
  rows: number;
  submissions: number;
  head: string | null;
  faults: Fault[];
}

type Place = { body: UnitCode; period: PeriodId; unit: UnitCode };

/** How often the record is read again where something arrives while it is read. */
const ATTEMPTS = 5;

/**
 * Recomputes a unit's record of a period from what the server tells: links, records, states, the hashes of what was sent,
 * and the receipts at hand. Who may not see all rows is told of the first that is left out.
 * @throws Problem those of the server; period.unknown, period.several-bodies, submission.busy
 */
export async function verifyRecord({ client, unit, period, receipts, hashOf, ...asked }: Verifying): Promise<Verified> {
  const open = await client.call("unitPeriods", { path: { unit } });
  const fitting = open.filter((one) => one.period === period && (asked.body === null || one.body === asked.body));
  const [one, second] = fitting;
  if (one === undefined) throw new Problem("period.unknown", { period });
  if (second)
    throw new Problem("period.several-bodies", { period, bodies: fitting.map(({ body }) => body).join(", ") });
  const place: Place = { body: one.body, period, unit };
  const told: Told = { ...(await settled(client, place)), approval: one.approval };

  const faults = recordFaults(told, hashOf);
  const rowOf = new Map(told.audit.filter(({ event }) => event === "submitted").map((row) => [row.submission, row]));
  for (const submission of told.submissions) {
    const sequence = rowOf.get(submission.id)?.sequence ?? null;
    for (const what of await sentFaults(client, place, submission, hashOf))
      faults.push({ sequence, at: submission.id, what });
  }
  for (const receipt of receipts) faults.push(...receiptFaults(receipt, told));
  return {
    ...{ rows: told.audit.length, submissions: told.submissions.length, head: told.audit.at(-1)?.head ?? null },
    faults: faults.sort((a, b) => (a.sequence ?? Infinity) - (b.sequence ?? Infinity) || 0),
  };
}

/** The chain and the submissions of one moment: the chain is as long after the submissions were read as before. */
async function settled(client: Client, path: Place): Promise<Pick<Told, "audit" | "submissions">> {
  let audit = await chainOf(client, path);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const submissions = await client.call("listSubmissions", { path });
    const after = await chainOf(client, path);
    if (after.length === audit.length) return { audit: after, submissions };
    audit = after;
  }
  throw new Problem("submission.busy");
}

async function chainOf(client: Client, path: Place): Promise<AuditRow[]> {
  const rows: AuditRow[] = [];
  let after: string | null = null;
  do {
    const query: { after?: string } = after === null ? {} : { after };
    const page: { rows: AuditRow[]; next: string | null } = await client.call("listAudit", { path, query });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

/** What a server says of bytes that are gone, or are no longer what they were. */
const GONE = ["submission.body-gone", "attachment.not-found"];

/** Whether what was sent is still what its hash says: the snapshot, and the file that went along. */
async function sentFaults(client: Client, place: Place, submission: Submission, hashOf: HashOf): Promise<FaultKind[]> {
  const { kind, version, sha256, attachment } = submission;
  const body = await heldAs(sha256, hashOf, async () => {
    const { snapshot } = await client.call("getSubmission", { path: { ...place, kind, version: String(version) } });
    return canonicalBytes(snapshot);
  });
  const file =
    attachment === null ||
    (await heldAs(attachment, hashOf, () => client.call("getAttachment", { path: { ...place, sha256: attachment } })));
  return [...(body ? [] : (["body"] as const)), ...(file ? [] : (["attachment"] as const))];
}

async function heldAs(sha256: string, hashOf: HashOf, read: () => Promise<Uint8Array>): Promise<boolean> {
  try {
    return hashOf(await read()) === sha256;
  } catch (error) {
    if (error instanceof Problem && GONE.includes(error.code)) return false;
    throw error;
  }
}

function receiptFaults(receipt: Receipt, { audit, submissions }: Told): Fault[] {
  const { sequence, head } = receipt.chain;
  const row = audit.find((one) => one.sequence === sequence);
  if (row === undefined) return [{ sequence, at: receipt.submission, what: "receipt row missing" }];
  if (row.head !== head) return [{ sequence, at: receipt.submission, what: "receipt head" }];
  const kept = submissions.find(({ id }) => id === receipt.submission);
  return isSame(kept?.receipt ?? null, receipt) ? [] : [{ sequence, at: receipt.submission, what: "receipt" }];
}
