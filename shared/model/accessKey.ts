import { z } from "zod";
import { Instant, UnitCode } from "./primitives";

/** What a key may be: never one who reviews, consolidates or gives rights (DESIGN §9). */
export const KEY_ROLES = ["secretary", "contributor", "approver"] as const;
export const KeyRole = z.enum(KEY_ROLES);
export type KeyRole = z.infer<typeof KeyRole>;

/** The id of a key: 80 random bits in hex. It is no secret. */
export const KeyId = z.string().regex(/^[0-9a-f]{20}$/);

/** A key of an office without accounts, as it is listed: what opens is shown once, when it is issued. */
export const AccessKey = z.strictObject({
  id: KeyId,
  /** The one unit it is for; it reaches none below. */
  unit: UnitCode,
  role: KeyRole,
  from: Instant,
  /** null: until it is revoked. */
  to: Instant.nullable(),
  by: z.string().min(1).max(400),
  revokedAt: Instant.nullable(),
  revokedBy: z.string().min(1).max(400).nullable(),
  /** When it was last used, to the hour. */
  lastUsed: Instant.nullable(),
});
export type AccessKey = z.infer<typeof AccessKey>;

/** How many keys are issued at once: they are made together or not at all. */
export const KEYS_AT_ONCE = 100;

/** A key when it is issued, with what opens: `mtcl_{id}_{secret}`. */
export const IssuedKey = AccessKey.extend({ key: z.string().regex(/^mtcl_[0-9a-f]{20}_[A-Za-z0-9_-]{43}$/) });
export type IssuedKey = z.infer<typeof IssuedKey>;

const HOLDER = "key#";

/** Who calls with a key. */
export const keyHolder = (id: string) => `${HOLDER}${id}`;

/** Whether somebody is a key: persons are `{issuer}#{subject}`, and no issuer is called so. */
export const isKeyHolder = (who: string) => who.startsWith(HOLDER);
