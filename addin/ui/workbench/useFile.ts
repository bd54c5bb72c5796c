import { useCallback, useRef, useState } from "react";
import type { SheetLook } from "../../../shared/model/look";
import { sha256Of } from "../../actions/deliver";
import type { Desk, Sight } from "../../actions/desk";
import type { Drafts } from "../../actions/drafts";
import type { Kept } from "../../actions/keeping";
import type { OpenedFile, Workbench } from "../../actions/workbench";
import type { LayoutMemory } from "../pane/correct/memory";

export interface FileState {
  name: string;
  /** As it was opened. */
  bytes: Uint8Array;
  /** The SHA-256 of its bytes: what was typed over it is kept under this. */
  hash: string;
  /** What was typed over it before; null where nothing was. */
  kept: Kept | null;
  /** Whether it was asked for as it is, without what was typed before. */
  bare: boolean;
  desk: Desk;
  sight: Sight;
  looks: SheetLook[];
  /** Counts the files opened: what belongs to one of them is made anew for the next. */
  turn: number;
}

/** A file to open. `bare`: without what was typed over it before. */
export interface Wanted {
  name: string;
  bytes: () => Promise<Uint8Array>;
  bare?: boolean;
}

export interface Opening {
  file: FileState | null;
  /** The name of the file being read. */
  reading: string | null;
  failure: { thrown: unknown; wanted: Wanted } | null;
  open: (wanted: Wanted) => void;
  stop: () => void;
  /** Reads the workbook again after it was written to. */
  refresh: () => Promise<void>;
}

/** The file on the workbench. While another is being read, and when that fails, the one that is open stays. */
export function useFile(workbench: Workbench, memory: LayoutMemory, drafts: Drafts): Opening {
  const [file, setFile] = useState<FileState | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [failure, setFailure] = useState<Opening["failure"]>(null);
  const opened = useRef<OpenedFile | null>(null);
  const running = useRef<AbortController | null>(null);
  const turn = useRef(0);

  const open = useCallback(
    async (wanted: Wanted): Promise<void> => {
      const { name, bare = false } = wanted;
      running.current?.abort();
      const ending = new AbortController();
      running.current = ending;
      setReading(name);
      setFailure(null);
      try {
        const bytes = await wanted.bytes();
        const hash = await sha256Of(bytes);
        const next = await workbench.open(bytes, memory.recall(), ending.signal);
        // A browser that keeps nothing has nothing to give back.
        const kept = await drafts.of(hash).catch(() => null);
        if (ending.signal.aborted) return next.stop();
        opened.current?.stop();
        opened.current = next;
        turn.current += 1;
        const { desk, sight, looks } = next;
        setFile({ name, bytes, hash, kept, bare, desk, sight, looks, turn: turn.current });
      } catch (thrown) {
        if (!ending.signal.aborted) setFailure({ thrown, wanted });
      } finally {
        if (running.current === ending) setReading(null);
      }
    },
    [workbench, memory, drafts],
  );

  const refresh = useCallback(async (): Promise<void> => {
    const desk = opened.current?.desk;
    if (desk === undefined) return;
    const [sight, looks] = [await desk.look(), await desk.looks()];
    if (opened.current?.desk === desk) setFile((before) => before && { ...before, sight, looks });
  }, []);

  return {
    file,
    reading,
    failure,
    open: (wanted) => void open(wanted),
    stop: () => {
      running.current?.abort();
      setReading(null);
    },
    refresh,
  };
}
