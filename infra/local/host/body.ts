import type { IncomingMessage } from "node:http";
import { Problem } from "../../../shared/problems/problem";

/** What Azure Functions lets through (https://learn.microsoft.com/azure/azure-functions/functions-bindings-http-webhook-trigger#limits). */
export const BODY_LIMIT = 100 * 1024 * 1024;

/** The whole body. @throws Problem request.too-large, as soon as that is known */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem("request.too-large", { limit: `${Math.round(limit / 1024 / 1024)} MB` });
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
