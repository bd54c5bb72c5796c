import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Where the terminal puts the secret that it read in the data folder. */
const SECRET_HEADER = "x-mtcl-secret";

/** What tells this instance's owner from everyone else on the machine: a new one at every start, kept in instance.json. */
export interface Secret {
  value: string;
  /** Proves to who knows the secret that this process knows it too, without telling it. `addin/terminal` checks it. */
  proof: (nonce: string) => string;
  /** The cookie that goes out with the pages; other programs of this address get cookies too, so it is not the secret. */
  cookie: (port: number) => string;
  /** Whether a call brings the secret or the pages' cookie. */
  isIn: (request: Pick<IncomingMessage, "headers">, port: number) => boolean;
}

export function newSecret(): Secret {
  const value = randomBytes(32).toString("hex");
  const derived = (text: string) => createHmac("sha256", value).update(text).digest("hex");
  const ofPages = derived("mtcl-pages");
  return {
    value,
    proof: (nonce) => derived(`mtcl-instance:${nonce}`),
    cookie: (port) => `${nameOf(port)}=${ofPages}; Path=/; HttpOnly; SameSite=Strict`,
    isIn: ({ headers }, port) =>
      equal(headers[SECRET_HEADER], value) || equal(cookieIn(headers.cookie, nameOf(port)), ofPages),
  };
}

/** Browsers do not tell ports apart: two instances side by side must not overwrite each other's. */
const nameOf = (port: number) => `mtcl-local-${port}`;

function cookieIn(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function equal(given: string | string[] | undefined, known: string): boolean {
  if (typeof given !== "string") return false;
  const [one, other] = [Buffer.from(given), Buffer.from(known)];
  return one.length === other.length && timingSafeEqual(one, other);
}
