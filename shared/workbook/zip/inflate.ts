import { Inflate } from "fflate";
import { Problem } from "../../problems/problem";
import { crcOver } from "./bytes";
import { refuseRatio, refuseTotal, type ZipEntry } from "./directory";

/** Deflate grows at most 1,032 times: a step of this size makes at most 16 MB before the caps are looked at again. */
const STEP = 16 * 1024;
/** Of an entry that is stored as it is. */
const STORED_STEP = 256 * 1024;

/**
 * The bytes of one entry, piece by piece, so that a large part is never whole in memory. `already` are the bytes
 * unpacked from this archive before; the caps hold for what really comes out, not for what the directory declares.
 * @throws Problem workbook.damaged, workbook.too-large; a wrong checksum shows behind the last piece
 */
export function* inflated(entry: ZipEntry, already: number): Generator<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) throw damaged(entry);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === 0 ? stored(entry) : deflated(entry)) {
    size += piece.length;
    refuseRatio(entry.name, size, entry.packed.length);
    refuseTotal(already + size);
    if (size > entry.size) throw damaged(entry);
    crc = crcOver(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** The bytes of one entry as a whole. @throws Problem as `inflated` */
export function inflateEntry(entry: ZipEntry, already: number): Uint8Array {
  const pieces = [...inflated(entry, already)];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const damaged = (entry: ZipEntry): Problem => new Problem("workbook.damaged", { part: entry.name });

function* stored({ packed }: ZipEntry): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += STORED_STEP) yield packed.subarray(at, at + STORED_STEP);
}

function* deflated(entry: ZipEntry): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Inflate((piece) => void ready.push(piece));
  for (let at = 0; at < entry.packed.length || at === 0; at += STEP) {
    try {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    } catch {
      throw damaged(entry);
    }
    yield* ready;
    ready = [];
  }
}
