import { strToU8 } from "fflate";
import { Problem } from "../../problems/problem";

/**
 * The text of a part, piece by piece as its bytes come. UTF-8 keeps its byte order mark as first character, so that
 * `encodeText` gives the same bytes back; UTF-16 with its mark (ECMA-376 part 2, 10.1) is read too.
 * @throws Problem workbook.damaged where the bytes are neither
 */
export function* decoded(pieces: Iterable<Uint8Array>, part: string): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    decoder ??= decoderFor(piece);
    yield decode(decoder, piece, part);
  }
  if (decoder) yield decode(decoder, undefined, part);
}

/** The text of a part as a whole; what was UTF-16 says UTF-8, as which it will be written. */
export function decodeText(bytes: Uint8Array, part: string): string {
  const decoder = decoderFor(bytes);
  const text = decode(decoder, bytes, part) + decode(decoder, undefined, part);
  if (decoder.encoding === "utf-8") return text;
  return text.replace(/^\uFEFF?(<\?xml[^>]*?encoding\s*=\s*["'])UTF-16(["'])/i, "$1UTF-8$2");
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"; // prettier-ignore
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, part: string): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Problem("workbook.damaged", { part });
  }
}

/** UTF-8, with its mark where the text has one. */
export function encodeText(text: string): Uint8Array {
  return strToU8(text);
}
