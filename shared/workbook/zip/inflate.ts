import { Inflate } from "fflate";
import { Problem } from "../../problems/problem";
import { crc32 } from "./bytes";
import { refuseRatio, refuseTotal, type ZipEntry } from "./directory";

/** Deflate grows at most 1,032 times: a step of this size makes at most 16 MB before the caps are looked at again. */
const STEP = 16 * 1024;

/**
 * The bytes of one entry. `already` are the bytes unpacked from this archive before; the caps hold for what really
 * comes out, not for what the directory declares.
 * @throws Problem workbook.damaged, workbook.too-large
 */
export function inflateEntry(entry: ZipEntry, already: number): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, already);
  refuseTotal(already + bytes.length);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

const damaged = (entry: ZipEntry): Problem => new Problem("workbook.damaged", { part: entry.name });

function inflate(entry: ZipEntry, already: number): Uint8Array {
  if (entry.method !== 8) throw damaged(entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    refuseRatio(entry.name, size, entry.packed.length);
    refuseTotal(already + size);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.packed.length || at === 0; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw damaged(entry);
  }
  return joined(chunks, size);
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
