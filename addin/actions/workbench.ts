import type { Layout } from "../../shared/model/layout";
import type { SheetLook } from "../../shared/model/look";
import type { Desk, Sight } from "./desk";

/** A workbook opened from a file, with how its sheets look: the workbench draws them itself. */
export interface OpenedFile {
  sight: Sight;
  looks: SheetLook[];
  desk: Desk & { looks(): Promise<SheetLook[]> };
  /** Lets go of it. */
  stop: () => void;
}

export interface Workbench {
  /** Loads what opening a file needs, so that it works without a network later. */
  prepare(): void;
  /**
   * Opens a file and reads it, with what is remembered of other files' layouts. Ending the signal stops the reading.
   * @throws Problem workbook.*, server.unreachable
   */
  open(bytes: Uint8Array, remembered: Layout, signal: AbortSignal): Promise<OpenedFile>;
}
