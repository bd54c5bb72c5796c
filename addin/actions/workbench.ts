import type { Language } from "../../shared/messages/language";
import type { Layout } from "../../shared/model/layout";
import type { SheetLook } from "../../shared/model/look";
import type { Desk, Sight } from "./desk";

/** A workbook opened from a file, with how its sheets look: the workbench draws them itself. */
export interface OpenedFile {
  sight: Sight;
  looks: SheetLook[];
  desk: Desk & { looks(): Promise<SheetLook[]>; speak(language: Language): Promise<void> };
  /** Lets go of it. */
  stop: () => void;
}

export interface Workbench {
  /** Opens a file and reads it, with what is remembered of other files' layouts. Ending the signal stops the reading. @throws Problem workbook.* */
  open(bytes: Uint8Array, remembered: Layout, language: Language, signal: AbortSignal): Promise<OpenedFile>;
}
