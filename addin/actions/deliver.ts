import { LIMITS } from "../../shared/model/limits";
import type { UnitCode } from "../../shared/model/primitives";
import type { Receipt, Snapshot } from "../../shared/model/snapshot";
import type { Client } from "../api/client";

/** A sealed snapshot on its way: to whom, and the workbook that goes along (null: none, or too large). */
export interface Delivery {
  body: UnitCode;
  snapshot: Snapshot;
  workbook: Uint8Array | null;
}

/**
 * Sends a sealed snapshot; its workbook goes ahead of it. Sending the same again gives the first receipt again.
 * @throws Problem of the server
 */
export async function deliver(client: Client, { body, snapshot, workbook }: Delivery): Promise<Receipt> {
  const place = { body, period: snapshot.period, unit: snapshot.unit };
  const attachment = workbook === null ? null : await sha256Of(workbook);
  if (workbook !== null && attachment !== null)
    await client.call("putAttachment", { path: { ...place, sha256: attachment }, body: workbook });
  return client.call("submit", {
    path: place,
    query: attachment === null ? {} : { attachment },
    body: snapshot,
  });
}

/** The workbook as it goes along; too large a one stays behind. */
export function attachable(workbook: Uint8Array | null): Uint8Array | null {
  return workbook === null || workbook.length > LIMITS.attachment ? null : workbook;
}

/** The SHA-256 of some bytes, in hex. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
