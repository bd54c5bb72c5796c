import type { HttpRequest } from "@azure/functions";
import type { Endpoint } from "../../shared/contract/endpoint";
import { LIMITS } from "../../shared/model/limits";
import { Problem } from "../../shared/problems/problem";

/** Bytes of a request's body by its kind (DESIGN §10); 1 MB of JSON holds the largest roster many times over. */
const BODY_LIMITS: Record<Exclude<Endpoint["body"], "none">, number> = {
  json: 1024 * 1024,
  canonical: LIMITS.snapshot,
  binary: LIMITS.attachment,
};

/** Reads the body and no more than it may hold. @throws Problem request.too-large */
export async function readBody(request: HttpRequest, kind: Endpoint["body"]): Promise<Uint8Array> {
  if (kind === "none") return new Uint8Array();
  const limit = BODY_LIMITS[kind];
  const tooLarge = () => new Problem("request.too-large", { limit: `${limit / 1024 / 1024} MB` });
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
