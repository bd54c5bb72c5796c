import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../../shared/messages/language";
import type { PeriodId } from "../../../shared/model/period";
import { Keeper } from "../../actions/drafts";
import type { FigureBook } from "../../actions/figureBook";
import type { DocumentTyped, Kept } from "../../actions/keeping";
import type { WorkbenchTools } from "./tools";
import type { FileState } from "./useFile";

/** What a person says beside the figures: it travels with the report, not in the workbook. */
export interface Noted {
  explained: Readonly<Record<string, string>>;
  document: DocumentTyped;
  /** The unit it is sent for; empty until known. */
  unit: string;
}

const NO_DOCUMENT: DocumentTyped = { number: "", symbol: "", date: "", signer: "", capacity: "" };

/** What was noted over a file before, or nothing. */
export function notedOf(kept: Kept | null): Noted {
  if (kept === null) return { explained: {}, document: NO_DOCUMENT, unit: "" };
  const { explained, document, unit } = kept;
  return { explained, document, unit };
}

export interface KeptState {
  /** When it was kept last; null where nothing was typed. */
  savedAt: Date | null;
  /** Why the browser keeps nothing; null while it does. */
  failure: unknown;
}

interface Keeping {
  file: Pick<FileState, "hash" | "name" | "bytes" | "kept" | "bare">;
  book: FigureBook;
  /** Counts up with every key: then there is something new to keep. */
  edits: number;
  period: PeriodId;
  noted: Noted;
  language: Language;
  drafts: WorkbenchTools["drafts"];
  /** Whether what was kept before has been typed again. */
  ready: boolean;
  now: () => Date;
}

/** Keeps all that is typed on this machine, from the first key on and with every key: a closed page loses nothing. */
export function useKept({ file, book, edits, period, noted, language, drafts, ready, now }: Keeping): KeptState {
  const { hash, name, bytes } = file;
  const taken = file.bare ? null : file.kept;
  const [state, setState] = useState<KeptState>({
    savedAt: taken === null ? null : new Date(taken.savedAt),
    failure: null,
  });
  const keeper = useMemo(
    () =>
      new Keeper<Kept>(
        (kept) => drafts.put(kept, bytes),
        (failure) => setState((before) => ({ savedAt: failure === null ? now() : before.savedAt, failure })),
      ),
    [drafts, bytes, now],
  );
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!ready) return;
    const what = { file: hash, name, language, period, ...noted, pages: book.typed() };
    const said = JSON.stringify([what.pages, noted.explained, noted.document]);
    // As the file was opened, or as it was taken up again: nothing new.
    const first = last.current === null;
    const same = last.current === said;
    last.current = said;
    if (!first && !same) keeper.keep({ ...what, savedAt: now().toISOString() });
  }, [keeper, ready, book, edits, hash, name, language, period, noted, now]);
  return state;
}
