import { createHash, timingSafeEqual } from "node:crypto";
import { type AccessKey, keyHolder } from "../../shared/model/accessKey";
import type { Sha256 } from "../../shared/model/primitives";
import type { Role } from "../../shared/model/role";
import { Problem } from "../../shared/problems/problem";
import type { KeptKey } from "../storage/records";
import type { KeyStore, Stamped } from "../storage/stores";
import type { Identify } from "./caller";

/** How often at most it is written down that a key was used: a call must not cost a write. */
const HOUR = 3_600_000;
const ID_BYTES = 10;
const SECRET_BYTES = 32;

const hashOfSecret = (secret: string): Sha256 => createHash("sha256").update(secret).digest("hex");

/** A new key's id, what opens, and the hash that is kept of it. */
export function mint(randomBytes: (count: number) => Uint8Array): { id: string; key: string; hash: Sha256 } {
  const id = Buffer.from(randomBytes(ID_BYTES)).toString("hex");
  const secret = Buffer.from(randomBytes(SECRET_BYTES)).toString("base64url");
  return { id, key: `mtcl_${id}_${secret}`, hash: hashOfSecret(secret) };
}

/** Callers with a unit's key are known by it; all others as before. */
export function orKey(identify: Identify, keys: KeyStore, clock: () => Date): Identify {
  return async (authorization) => {
    const given = /^Bearer +mtcl_(\S*)$/i.exec(authorization?.trim() ?? "")?.[1];
    return given === undefined ? identify(authorization) : callerWith(given, keys, clock());
  };
}

/**
 * The holder of a key with the one role that it is for.
 * @throws Problem auth.invalid (none such, or another secret), auth.key-revoked, auth.key-expired
 */
async function callerWith(given: string, keys: KeyStore, now: Date): ReturnType<Identify> {
  const [, id, secret] = /^([0-9a-f]{20})_([A-Za-z0-9_-]{43})$/.exec(given) ?? [];
  const kept = id === undefined ? null : await keys.find(id);
  if (kept === null || secret === undefined) throw new Problem("auth.invalid");
  const key = kept.value;
  if (!timingSafeEqual(Buffer.from(key.hash), Buffer.from(hashOfSecret(secret)))) throw new Problem("auth.invalid");
  // only who holds it learns what became of it
  if (key.revokedAt !== null) throw new Problem("auth.key-revoked");
  if (key.to !== null && Date.parse(key.to) <= now.getTime()) throw new Problem("auth.key-expired");
  await noteUse(kept, keys, now);
  return { who: keyHolder(key.id), roles: [roleOf(key)] };
}

async function noteUse(kept: Stamped<KeptKey>, keys: KeyStore, now: Date): Promise<void> {
  const { lastUsed } = kept.value;
  if (lastUsed !== null && now.getTime() - Date.parse(lastUsed) < HOUR) return;
  // where somebody else wrote meanwhile, it was used or revoked just now: both are noted
  await keys.change({ ...kept, value: { ...kept.value, lastUsed: now.toISOString() } });
}

function roleOf({ id, role, unit, from, to, by }: AccessKey): Role {
  return { who: keyHolder(id), role, scope: unit, from, to, by };
}
