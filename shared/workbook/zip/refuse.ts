import { Problem } from "../../problems/problem";
import { contains, u32 } from "./bytes";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];

/** Names in the directory of an OLE compound file are UTF-16 ([MS-CFB] 2.6.1). */
function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
}

/** Says what a file is that has no zip directory. */
export function refuseNoZip(bytes: Uint8Array): Problem {
  if (OLE_HEADER.every((byte, i) => bytes[i] === byte)) {
    if (contains(bytes, utf16("EncryptedPackage"))) return new Problem("workbook.encrypted");
    if (contains(bytes, utf16("WordDocument"))) return new Problem("word.old-format");
    // the stream of BIFF8 is `Workbook`, of BIFF5 `Book`
    if (contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book"))) return new Problem("workbook.old-format");
    return new Problem("workbook.not-zip");
  }
  // a local header without a directory: the end of the file is missing
  if (u32(bytes, 0) === 0x04034b50) return new Problem("workbook.damaged", { part: "zip" });
  return new Problem("workbook.not-zip");
}
