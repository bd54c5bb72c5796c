import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { resultsPeriods } from "../../../shared/model/ownSheets";
import { FigureBook, type BookState } from "../../actions/figureBook";
import { firstPeriod } from "../../actions/periodChoice";
import type { FileState } from "./useFile";
import { useWorkbenchWords } from "./words";

/** How long after the last key figures are written to the results sheet. */
const PAUSE_MS = 700;

function later(work: () => void): () => void {
  const timer = setTimeout(work, PAUSE_MS);
  return () => clearTimeout(timer);
}

export interface Figures {
  book: FigureBook;
  figures: BookState;
  /** Whether what was typed before has been typed again. */
  ready: boolean;
  /** Why it could not be written again; it is kept all the same. */
  trouble: unknown;
}

/** The figures of an opened file, with what was typed over it before. */
export function useFigures(file: FileState, year: number | null, now: () => Date, onWritten: () => void): Figures {
  const { language } = useWorkbenchWords();
  const [kept] = useState(file.bare ? null : file.kept);
  const written = useRef(onWritten);
  useEffect(() => {
    written.current = onWritten;
  });
  const [book] = useState(
    () =>
      new FigureBook({
        desk: file.desk,
        language,
        period: kept?.period ?? firstPeriod(file.sight.grid, year, now()),
        made: resultsPeriods(file.sight.grid),
        later,
        onWritten: () => written.current(),
      }),
  );
  const figures = useSyncExternalStore(book.subscribe, book.state);
  const [ready, setReady] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const begin = async (): Promise<void> => {
      await book.turnTo(book.state().period);
      if (kept !== null) await book.restore(kept.pages, kept.language);
    };
    begin()
      .catch(setTrouble)
      .finally(() => setReady(true));
  }, [book, kept]);
  useEffect(() => book.speak(language), [book, language]);
  return { book, figures, ready, trouble };
}
