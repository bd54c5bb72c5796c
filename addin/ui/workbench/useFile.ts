import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../../shared/messages/language";
import type { SheetLook } from "../../../shared/model/look";
import type { Desk, Sight } from "../../actions/desk";
import type { OpenedFile, Workbench } from "../../actions/workbench";
import type { LayoutMemory } from "../pane/correct/memory";

export interface FileState {
  name: string;
  desk: Desk;
  sight: Sight;
  looks: SheetLook[];
  /** Counts the files opened: what belongs to one of them is made anew for the next. */
  turn: number;
}

export interface Opening {
  file: FileState | null;
  /** The name of the file being read. */
  reading: string | null;
  failure: { thrown: unknown; name: string } | null;
  open: (name: string, bytes: () => Promise<Uint8Array>) => void;
  stop: () => void;
  /** Reads the workbook again after it was written to. */
  refresh: () => Promise<void>;
}

/** The file on the workbench. While another is being read, and when that fails, the one that is open stays. */
export function useFile(workbench: Workbench, memory: LayoutMemory, language: Language): Opening {
  const [file, setFile] = useState<FileState | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [failure, setFailure] = useState<Opening["failure"]>(null);
  const opened = useRef<OpenedFile | null>(null);
  const running = useRef<AbortController | null>(null);
  const turn = useRef(0);

  const open = useCallback(
    async (name: string, bytes: () => Promise<Uint8Array>): Promise<void> => {
      running.current?.abort();
      const ending = new AbortController();
      running.current = ending;
      setReading(name);
      setFailure(null);
      try {
        const next = await workbench.open(await bytes(), memory.recall(), language, ending.signal);
        if (ending.signal.aborted) return next.stop();
        opened.current?.stop();
        opened.current = next;
        turn.current += 1;
        setFile({ name, desk: next.desk, sight: next.sight, looks: next.looks, turn: turn.current });
      } catch (thrown) {
        if (!ending.signal.aborted) setFailure({ thrown, name });
      } finally {
        if (running.current === ending) setReading(null);
      }
    },
    [workbench, memory, language],
  );

  const refresh = useCallback(async (): Promise<void> => {
    const desk = opened.current?.desk;
    if (desk === undefined) return;
    const [sight, looks] = [await desk.look(), await desk.looks()];
    if (opened.current?.desk === desk) setFile((before) => before && { ...before, sight, looks });
  }, []);

  useEffect(() => {
    void opened.current?.desk.speak(language);
  }, [language]);

  return {
    file,
    reading,
    failure,
    open: (name, bytes) => void open(name, bytes),
    stop: () => {
      running.current?.abort();
      setReading(null);
    },
    refresh,
  };
}
