import type { Grid } from "../../../shared/model/grid";
import type { SheetDraft } from "../../../shared/model/sheet";
import type { ProblemCode } from "../../../shared/problems/catalogue";
import { readCustomPart, writeCustomPart } from "../../../shared/workbook/custom/part";
import { isSigned, readWorkbook } from "../../../shared/workbook/read";
import { addRows, addSheet, replaceSheet, setCells } from "../../../shared/workbook/write";
import type { CellValue, WorkbookHost } from "../workbookHost";

/** An opened .xlsx held in memory: every write makes new bytes, the file it came from is never touched. */
export class FileWorkbook implements WorkbookHost {
  #bytes: Uint8Array;
  #grid: Grid | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): Promise<Grid> {
    return promised(() => (this.#grid ??= readWorkbook(this.#bytes)));
  }

  addSheet(draft: SheetDraft, options?: { unlock?: boolean }): Promise<string> {
    return promised(() => {
      const { bytes, sheet } = addSheet(this.#bytes, draft, options);
      this.#take(bytes);
      return sheet;
    });
  }

  replaceSheet(sheet: string, draft: SheetDraft): Promise<void> {
    return promised(() => this.#take(replaceSheet(this.#bytes, sheet, draft)));
  }

  addRows(sheet: string, rows: { after: number; count: number }[]): Promise<void> {
    return promised(() => this.#take(addRows(this.#bytes, sheet, rows)));
  }

  setCells(sheet: string, cells: CellValue[]): Promise<void> {
    return promised(() => this.#take(setCells(this.#bytes, sheet, cells)));
  }

  part(namespace: string): Promise<string | null> {
    return promised(() => readCustomPart(this.#bytes, namespace));
  }

  setPart(namespace: string, text: string | null): Promise<void> {
    return promised(() => {
      // no sheet says anything else for it
      this.#bytes = writeCustomPart(this.#bytes, namespace, text);
    });
  }

  /** What a person should know before the file is changed: that a digital signature will be lost. */
  remarks(): ProblemCode[] {
    return isSigned(this.#bytes) ? ["workbook.signed"] : [];
  }

  bytes(): Promise<Uint8Array> {
    return Promise.resolve(this.#bytes);
  }

  #take(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#grid = null;
  }
}

/** Runs synchronous work so that its problems reject instead of throwing at the caller. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
