import { strFromU8, strToU8 } from "fflate";
import { Problem } from "../../problems/problem";

const BOM = "\uFEFF";

/**
 * The text of a part. UTF-8 keeps its byte order mark as first character, so that `encodeText` gives the same bytes
 * back; UTF-16 (allowed by ECMA-376 part 2, 10.1) is read too.
 * @throws Problem workbook.damaged where the bytes are neither
 */
export function decodeText(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 1);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = (marked ? BOM : "") + strFromU8(marked ? bytes.subarray(3) : bytes);
  // what is no UTF-8 decodes to U+FFFD and would not come back as it was
  if (text.includes("\uFFFD") && strToU8(text).length !== bytes.length) throw new Problem("workbook.damaged", { part });
  return text;
}

/** UTF-8, with its mark where the text has one. */
export function encodeText(text: string): Uint8Array {
  return strToU8(text);
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const chunks: string[] = [];
  for (let from = 2; from < bytes.length; from += 16_384) {
    const units: number[] = [];
    for (let at = from; at + 1 < Math.min(bytes.length, from + 16_384); at += 2) {
      const first = bytes[at] ?? 0;
      const second = bytes[at + 1] ?? 0;
      units.push(high === 1 ? (first << 8) | second : (second << 8) | first);
    }
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join("").replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])UTF-16(["'])/i, "$1UTF-8$2");
}
