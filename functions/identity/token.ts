import { decodeJwt, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { isKeyHolder } from "../../shared/model/accessKey";
import { Problem } from "../../shared/problems/problem";

/** An issuer whose tokens are accepted; `jwks` is the address of its public keys. */
export const Issuer = z.strictObject({
  /** Never `key`: so begin the names of those who call with a unit's key. */
  issuer: z
    .string()
    .min(1)
    .refine((name) => !isKeyHolder(`${name}#`)),
  audience: z.string().min(1),
  jwks: z.url(),
  /** The claim that names the person for good: `oid` at Microsoft Entra ID, whose `sub` differs from app to app. */
  subject: z.enum(["sub", "oid"]).default("sub"),
});
export type Issuer = z.infer<typeof Issuer>;

/** Seconds that clocks of issuer and server may differ. */
const LEEWAY = 60;

/** Failures of jose that say something about the token; all others say that the keys cannot be had or used. */
const TOKEN_FAULTS = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

/**
 * Who sends an `Authorization: Bearer` header: `{issuer}#{subject}` once issuer, audience, RS256 signature and time were
 * checked (DESIGN §9).
 * @throws Problem auth.missing, auth.invalid, auth.expired, auth.keys-unreachable
 */
export function bearer(
  issuers: readonly Issuer[],
  keysOf: (issuer: Issuer) => JWTVerifyGetKey,
  clock: () => Date,
): (authorization: string | null) => Promise<string> {
  const keys = new Map(issuers.map((issuer) => [issuer.issuer, keysOf(issuer)]));

  return async (authorization) => {
    if (authorization === null || authorization.trim() === "") throw new Problem("auth.missing");
    const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    if (token === undefined) throw new Problem("auth.invalid");
    const issuer = issuers.find((known) => known.issuer === issuerIn(token));
    const key = issuer && keys.get(issuer.issuer);
    if (issuer === undefined || key === undefined) throw new Problem("auth.invalid");
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms: ["RS256"],
        clockTolerance: LEEWAY,
        currentDate: clock(),
        requiredClaims: ["exp", issuer.subject],
      });
      return personIn(payload, issuer);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (error instanceof errors.JWTExpired) throw new Problem("auth.expired");
      if (TOKEN_FAULTS.some((fault) => error instanceof fault)) throw new Problem("auth.invalid");
      throw new Problem("auth.keys-unreachable");
    }
  };
}

/** @throws Problem auth.invalid */
function personIn(payload: JWTPayload, { issuer, subject }: Issuer): string {
  const named = z.string().min(1).safeParse(payload[subject]);
  const who = `${issuer}#${named.data ?? ""}`;
  if (!named.success || who.length > 400) throw new Problem("auth.invalid");
  return who;
}

/** The issuer a token claims, before anything of it is believed. */
function issuerIn(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw new Problem("auth.invalid");
  }
}
