import { strFromU8 } from "fflate";
import { LIMITS } from "../../model/limits";
import { Problem } from "../../problems/problem";
import { u16, u32, u64 } from "./bytes";
import { refuseNoZip } from "./refuse";

/** One entry of the central directory. */
export interface ZipEntry {
  /** As it stands in the directory. */
  name: string;
  rawName: Uint8Array;
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  time: number;
  crc: number;
  /** As declared; only unpacking tells the truth. */
  size: number;
  packed: Uint8Array;
  madeBy: number;
  attributes: number;
}

/** Entries of one archive; a workbook of 200 sheets with pictures has some thousands. */
const MAX_ENTRIES = 10_000;

const damaged = (part: string): Problem => new Problem("workbook.damaged", { part });

/**
 * The entries of a zip in the order of its directory (APPNOTE 6.3, Zip64 included).
 * @throws Problem workbook.not-zip, encrypted, old-format, damaged, unsafe, too-large
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > LIMITS.workbookPacked) throw new Problem("workbook.too-large", { what: ".xlsx", limit: "20 MB" });
  const { count, start } = findEnd(bytes);
  if (count > MAX_ENTRIES) throw new Problem("workbook.too-large", { what: "zip", limit: MAX_ENTRIES });
  const spans: { from: number; to: number; name: string }[] = [];
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (u32(bytes, at) !== 0x02014b50) throw damaged("zip");
    const { entry, span, next } = readEntry(bytes, at);
    entries.push(entry);
    spans.push(span);
    at = next;
  }
  refuseTwice(entries);
  refuseOverlaps(spans);
  refuseDeclared(entries);
  return entries;
}

function findEnd(bytes: Uint8Array): { count: number; start: number } {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  let end = bytes.length - 22;
  while (end >= lowest && !(u32(bytes, end) === 0x06054b50 && end + 22 + u16(bytes, end + 20) <= bytes.length)) end--;
  if (end < lowest || end < 0) throw refuseNoZip(bytes);
  const count = u16(bytes, end + 10);
  const start = u32(bytes, end + 16);
  if (count !== 0xffff && start !== 0xffffffff) return { count, start };
  const locator = end - 20;
  if (locator < 0 || u32(bytes, locator) !== 0x07064b50) return { count, start };
  const end64 = u64(bytes, locator + 8);
  if (u32(bytes, end64) !== 0x06064b50) throw damaged("zip");
  return { count: u64(bytes, end64 + 32), start: u64(bytes, end64 + 48) };
}

function readEntry(bytes: Uint8Array, at: number) {
  const nameEnd = at + 46 + u16(bytes, at + 28);
  const extraEnd = nameEnd + u16(bytes, at + 30);
  const next = extraEnd + u16(bytes, at + 32);
  if (next > bytes.length) throw damaged("zip");
  const rawName = bytes.subarray(at + 46, nameEnd);
  const name = strFromU8(rawName);
  const wide = zip64Fields(bytes, nameEnd, extraEnd, {
    size: u32(bytes, at + 24),
    packedSize: u32(bytes, at + 20),
    offset: u32(bytes, at + 42),
  });
  const flags = u16(bytes, at + 8);
  if (flags & 1) throw new Problem("workbook.encrypted");
  const { offset } = wide;
  if (u32(bytes, offset) !== 0x04034b50) throw damaged(name);
  const localName = bytes.subarray(offset + 30, offset + 30 + u16(bytes, offset + 26));
  if (localName.length !== rawName.length || localName.some((byte, i) => byte !== rawName[i])) {
    throw new Problem("workbook.unsafe", { part: name });
  }
  const from = offset + 30 + localName.length + u16(bytes, offset + 28);
  const to = from + wide.packedSize;
  if (to > bytes.length) throw damaged(name);
  const entry: ZipEntry = {
    name,
    rawName,
    flags,
    method: u16(bytes, at + 10),
    time: u32(bytes, at + 12),
    crc: u32(bytes, at + 16),
    size: wide.size,
    packed: bytes.subarray(from, to),
    madeBy: u16(bytes, at + 4),
    attributes: u32(bytes, at + 38),
  };
  return { entry, span: { from: offset, to, name }, next };
}

/** Zip64's extra field holds, in this order, only the numbers that are all ones in the directory (APPNOTE 4.5.3). */
function zip64Fields<T extends { size: number; packedSize: number; offset: number }>(
  bytes: Uint8Array,
  from: number,
  to: number,
  fields: T,
): T {
  for (let at = from; at + 4 <= to; at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) !== 1) continue;
    let value = at + 4;
    const result = { ...fields };
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (fields[key] !== 0xffffffff) continue;
      result[key] = u64(bytes, value);
      value += 8;
    }
    return result;
  }
  return fields;
}

/** Two entries of one name (part names know no case) are read differently by different programs. */
function refuseTwice(entries: ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (seen.has(key)) throw new Problem("workbook.unsafe", { part: name });
    seen.add(key);
  }
}

/** Entries that share their bytes are how the strongest bombs are made. */
function refuseOverlaps(spans: { from: number; to: number; name: string }[]): void {
  let end = 0;
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    if (span.from < end) throw new Problem("workbook.unsafe", { part: span.name });
    end = span.to;
  }
}

function refuseDeclared(entries: ZipEntry[]): void {
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    refuseRatio(name, size, packed.length);
  }
  refuseTotal(total);
}

/** @throws Problem workbook.too-large for a large part that shrank suspiciously well. */
export function refuseRatio(name: string, size: number, packed: number): void {
  if (size > LIMITS.workbookRatioFrom && size > packed * LIMITS.workbookRatio) {
    throw new Problem("workbook.too-large", { what: name, limit: `${LIMITS.workbookRatio}:1` });
  }
}

/** @throws Problem workbook.too-large past the limit of all parts together. */
export function refuseTotal(total: number): void {
  if (total > LIMITS.workbookUnpacked) throw new Problem("workbook.too-large", { what: "unzip", limit: "200 MB" });
}
