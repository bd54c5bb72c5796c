import { Package } from "../../shared/workbook/opc/package";
import { relationships } from "../../shared/workbook/opc/relationships";

/**
 * The bytes of a workbook for what a person opened: an .xlsx as it is, a Word document (.docx, .docm) as a new .xlsx
 * with its paragraphs and tables on one sheet. What is neither comes back as it is: the workbook's reader says why.
 * @throws Problem word.no-table, word.damaged, word.too-large, workbook.unsafe
 */
export async function asWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isWord(bytes)) return bytes;
  const { workbookOfWord } = await import("./document");
  return workbookOfWord(bytes);
}

/** Whether the package's main part is a Word document, whatever the file is called. */
function isWord(bytes: Uint8Array): boolean {
  try {
    const main = relationships(Package.open(bytes), "").find(({ type }) => type === "officeDocument");
    return main?.target?.startsWith("word/") === true;
  } catch {
    return false;
  }
}
