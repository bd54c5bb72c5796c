import type { IncomingMessage } from "node:http";
import { Problem } from "../../../shared/problems/problem";

/** The two names under which a person may open the pages; anything else is another site that points at this machine. */
export function ownOrigins(port: number): string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

/**
 * Lets only the instance's own pages and programs of this machine through. A foreign page cannot read a reply without
 * CORS, but it could have roles granted, and a name that is pointed at 127.0.0.1 later (DNS rebinding) could read.
 * @throws Problem local.foreign-page
 */
export function checkOwnPage({ headers }: Pick<IncomingMessage, "headers">, origins: string[]): void {
  const host = headers.host !== undefined && origins.includes(`http://${headers.host}`);
  const origin = headers.origin === undefined || origins.includes(headers.origin);
  if (!host || !origin) throw new Problem("local.foreign-page");
}

/**
 * For calls that change something: a form or an image of another page sends no such body or says where it comes from.
 * @throws Problem local.foreign-page
 */
export function checkOwnCall({ headers }: Pick<IncomingMessage, "headers">): void {
  const site = headers["sec-fetch-site"];
  const json = /^application\/json\b/i.test(headers["content-type"] ?? "");
  if (!json || (site !== undefined && site !== "same-origin" && site !== "none"))
    throw new Problem("local.foreign-page");
}
