import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Reply } from "../problemReply";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".txt": "text/plain; charset=utf-8",
};

/** Names that the build gave a hash of their contents. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/**
 * A built file, or the one page for an address without a file ending (a screen of the pages); null where nothing is.
 * @param address the path of the request, percent-encoded
 */
export async function fileReply(folder: string, address: string): Promise<Reply | null> {
  const name = decode(address);
  if (name === null || name.includes("\0")) return null;
  const file = path.extname(name) === "" ? "/index.html" : path.posix.normalize(`/${name}`);
  const place = path.join(folder, file);
  if (!place.startsWith(folder + path.sep)) return null;
  const body = await readFile(place).catch(() => null);
  if (body === null) return null;
  return {
    status: 200,
    headers: {
      "content-type": TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream",
      "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    },
    body,
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
