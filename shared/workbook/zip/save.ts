import { deflateSync } from "fflate";
import { crc32 } from "./bytes";
import type { ZipEntry } from "./directory";

/** An entry whose packed bytes stay as they are, or new bytes (in the place of `entry` where there was one). */
export type SavedEntry = { kept: ZipEntry } | { name: string; entry: ZipEntry | null; bytes: Uint8Array };

/** 1 January 1980, the earliest a zip can say: the same input gives the same bytes. */
const EARLIEST = 0x00210000;
/** General purpose bits: sizes follow the data (dropped: we know them), name is UTF-8. */
const DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;

/** The archive of these entries in this order. */
export function save(entries: SavedEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const saved of entries) {
    const entry = "kept" in saved ? saved.kept : packed(saved);
    const flags = entry.flags & ~DESCRIPTOR;
    const local = record(30, entry.rawName);
    local.u32(0, 0x04034b50).u16(4, entry.method === 0 ? 10 : 20);
    common(local, 6, { ...entry, flags });
    directory.push(central({ ...entry, flags }, at));
    chunks.push(local.bytes, entry.packed);
    at += local.bytes.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(22, new Uint8Array());
  end.u32(0, 0x06054b50).u16(8, entries.length).u16(10, entries.length).u32(12, size).u32(16, at);
  return concat([...chunks, ...directory, end.bytes]);
}

function packed({ name, entry, bytes }: { name: string; entry: ZipEntry | null; bytes: Uint8Array }): ZipEntry {
  const data = deflateSync(bytes, { level: 6 });
  return {
    name,
    rawName: entry?.rawName ?? Uint8Array.from([...name].map((char) => char.charCodeAt(0))),
    flags: (entry?.flags ?? 0) & UTF8,
    method: 8,
    time: entry?.time ?? EARLIEST,
    crc: crc32(bytes),
    size: bytes.length,
    packed: data,
    madeBy: entry?.madeBy ?? 20,
    attributes: entry?.attributes ?? 0,
  };
}

function central(entry: ZipEntry, offset: number): Uint8Array {
  const made = record(46, entry.rawName);
  made
    .u32(0, 0x02014b50)
    .u16(4, entry.madeBy)
    .u16(6, entry.method === 0 ? 10 : 20);
  common(made, 8, entry);
  made.u32(38, entry.attributes).u32(42, offset);
  return made.bytes;
}

/** The fields that local header and directory have in common (APPNOTE 4.3.7, 4.3.12). */
function common(to: ReturnType<typeof record>, at: number, entry: ZipEntry): void {
  to.u16(at, entry.flags)
    .u16(at + 2, entry.method)
    .u32(at + 4, entry.time)
    .u32(at + 8, entry.crc)
    .u32(at + 12, entry.packed.length)
    .u32(at + 16, entry.size)
    .u16(at + 20, entry.rawName.length);
}

function record(length: number, name: Uint8Array) {
  const bytes = new Uint8Array(length + name.length);
  bytes.set(name, length);
  const view = new DataView(bytes.buffer);
  const self = {
    bytes,
    u16(at: number, value: number) {
      view.setUint16(at, value, true);
      return self;
    },
    u32(at: number, value: number) {
      view.setUint32(at, value, true);
      return self;
    },
  };
  return self;
}

function concat(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
