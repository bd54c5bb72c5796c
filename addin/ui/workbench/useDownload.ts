import { useState } from "react";
import type { FigureBook } from "../../actions/figureBook";
import { sha256Of } from "../../actions/deliver";
import { resultsFileName, saveFile, XLSX } from "./saveFile";
import type { WorkbenchTools } from "./tools";
import type { FileState } from "./useFile";
import type { Noted } from "./useKept";
import { useWorkbenchWords } from "./words";

/** Gives the file back with its results. What does not travel in a workbook is kept for the file that was given. */
export function useDownload(
  file: FileState,
  book: FigureBook,
  noted: Noted,
  drafts: WorkbenchTools["drafts"],
  now: () => Date,
): { download: () => Promise<boolean>; said: string; failure: unknown } {
  const { say, language } = useWorkbenchWords();
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<unknown>(null);

  const keepNoted = async (name: string, bytes: Uint8Array): Promise<void> => {
    const words = [...Object.values(noted.explained), ...Object.values(noted.document)];
    if (words.every((word) => word === "")) return;
    const { period } = book.state();
    const [hash, savedAt] = [await sha256Of(bytes), now().toISOString()];
    await drafts.put({ file: hash, name, savedAt, language, period, ...noted, pages: {} }, bytes);
  };

  const download = async (): Promise<boolean> => {
    setFailure(null);
    try {
      await book.flush();
      const bytes = await file.desk.file();
      if (bytes === null) return false;
      const name = resultsFileName(file.name);
      saveFile(name, bytes, XLSX);
      setSaid(say("desk.downloaded", { file: name }));
      await keepNoted(name, bytes).catch(() => undefined);
      return true;
    } catch (thrown) {
      setFailure(thrown);
      return false;
    }
  };
  return { download, said, failure };
}
