import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { createRemoteJWKSet } from "jose";
import { z } from "zod";
import { handlers } from "./handlers";
import type { Deps } from "./http/route";
import { unknownPath } from "./http/unknown";
import { identifyBy } from "./identity/caller";
import { orKey } from "./identity/key";
import { bearer, Issuer } from "./identity/token";
import { register } from "./register";
import { azureStores } from "./storage/azure/stores";

/** What the process is told by its environment. */
const Settings = z.object({
  /** Connection string of the storage account. */
  MTCL_STORAGE: z.string().min(1),
  /** JSON array of accepted issuers. */
  MTCL_ISSUERS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(Issuer)),
  /** Who may give the first role. */
  MTCL_FIRST_ADMIN: z.string().optional(),
});

const settings = Settings.parse(process.env);
const stores = azureStores(settings.MTCL_STORAGE);
const clock = () => new Date();
const keysOf = ({ jwks }: Issuer) => createRemoteJWKSet(new URL(jwks));
const deps: Deps = {
  stores,
  identify: orKey(
    identifyBy(
      bearer(settings.MTCL_ISSUERS, keysOf, clock),
      stores.roles,
      settings.MTCL_FIRST_ADMIN || undefined,
      clock,
    ),
    stores.keys,
    clock,
  ),
  clock,
  newId: randomUUID,
  randomBytes: (count) => randomBytes(count),
  pause: async (milliseconds) => void (await pause(milliseconds)),
  random: Math.random,
};

register(handlers(deps), unknownPath(deps));
