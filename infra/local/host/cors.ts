import type { IncomingHttpHeaders } from "node:http";
import type { Reply } from "../problemReply";

/**
 * Cross-origin calls, which in Azure the platform answers (its CORS settings), not the functions. Credentials are never
 * allowed: the product sends bearer tokens.
 */
export interface Cors {
  /** The reply to a preflight; null where the request is none, or comes from a page that is not allowed. */
  preflight: (method: string, headers: IncomingHttpHeaders) => Reply | null;
  /** What a reply to this origin carries besides its own headers. */
  headers: (origin: string | undefined) => Record<string, string>;
}

const EXPOSED = "ETag, Location, Content-Disposition, Retry-After, X-Correlation-Id";

export function createCors(origins: string[]): Cors {
  const allowed = (origin: string | undefined): origin is string => origin !== undefined && origins.includes(origin);
  return {
    preflight: (method, headers) => {
      const wanted = headers["access-control-request-method"];
      if (method !== "OPTIONS" || wanted === undefined || !allowed(headers.origin)) return null;
      const asked = headers["access-control-request-headers"];
      return {
        status: 204,
        headers: {
          "access-control-allow-origin": headers.origin,
          "access-control-allow-methods": wanted,
          ...(asked === undefined ? {} : { "access-control-allow-headers": asked }),
          "access-control-max-age": "600",
          vary: "Origin",
        },
        body: "",
      };
    },
    headers: (origin): Record<string, string> =>
      allowed(origin)
        ? { "access-control-allow-origin": origin, "access-control-expose-headers": EXPOSED, vary: "Origin" }
        : { vary: "Origin" },
  };
}
