import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
} from "jose";

/** The same for every local instance; the key differs. */
export const LOCAL_ISSUER = "http://localhost/mtcl-local";
export const LOCAL_AUDIENCE = "mtcl";
const HOURS = 12;
const ALGORITHM = "RS256";

/** Issues tokens for the personas of one data folder, which the functions check like those of any issuer. */
export interface Issuer {
  /** The public half of the key. */
  jwks: JSONWebKeySet;
  issue: (persona: string) => Promise<{ token: string; expiresAt: string }>;
}

/** The name by which the functions know a persona. */
export function whoOf(persona: string): string {
  return `${LOCAL_ISSUER}#${persona}`;
}

/** Opens the issuer of a data folder; its private key is made once and kept in issuer.json for its owner alone. */
export async function openIssuer(data: string, now: () => Date): Promise<Issuer> {
  const secret = await keyOf(path.join(data, "issuer.json"));
  const key = await importJWK(secret, ALGORITHM);
  const { kty, n, e } = secret;
  const kid = await calculateJwkThumbprint(secret);
  return {
    jwks: { keys: [{ kty, n, e, kid, alg: ALGORITHM, use: "sig" }] },
    issue: async (persona) => {
      const issued = Math.floor(now().getTime() / 1000);
      const expires = issued + HOURS * 3600;
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: "JWT" })
        .setIssuer(LOCAL_ISSUER)
        .setAudience(LOCAL_AUDIENCE)
        .setSubject(persona)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(key);
      return { token, expiresAt: new Date(expires * 1000).toISOString() };
    },
  };
}

async function keyOf(file: string): Promise<JWK> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as JWK;
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const secret = await exportJWK(privateKey);
  writeFileSync(file, JSON.stringify(secret), { mode: 0o600, flag: "wx" });
  return secret;
}
