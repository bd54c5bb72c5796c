import type { GridSheet } from "../../model/grid";
import type { PeriodId } from "../../model/period";
import { fill } from "../../messages/language";
import { periodName } from "../../messages/periods";
import { PRINT_WORDS } from "../../messages/print";
import { BOLD, ITALIC, LINE, TITLE } from "./looks";
import { MARKS, PRINT_COLUMNS, type Piece, type PrintRow } from "./page";

/** What the hidden cell of such a row says, apart from every target's id. */
export const frameMark = (name: string): string => `MTCL:${name}`;

/** A row round the table whose words a person may write anew: it is known by its mark when the sheet is made again. */
export type FrameRow = PrintRow & { name: string };

const left = (value: string | null, style = BOLD): Piece => ({ from: "number", to: "subject", value, style });
const right = (value: string | null, style = BOLD): Piece => ({ from: "used", to: "note", value, style });
const whole = (value: string, style = TITLE): Piece => ({ from: "number", to: "note", value, style });

const COMMITTEE = /^(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

/** The name of the office in the letterhead's one or two lines: `ỦY BAN NHÂN DÂN` over `XÃ …`. */
function officeLines(unit: string | null): [string | null, string] {
  if (unit === null) return [null, PRINT_WORDS.noUnit.vi];
  const name = unit.normalize("NFC");
  if (!COMMITTEE.test(name)) return [null, name.toUpperCase()];
  return [PRINT_WORDS.committee.vi, name.replace(COMMITTEE, "").toUpperCase()];
}

/** The letterhead and the annex's title. */
export function headRows(unit: string | null, period: PeriodId): FrameRow[] {
  const [over, name] = officeLines(unit);
  const symbol = over === null ? "BC-…" : "BC-UBND";
  const report = { symbol, unit: unit ?? PRINT_WORDS.theUnit.vi };
  const heading = { ...BOLD, underline: true };
  return [
    { name: "state", pieces: [left(over ?? name, over === null ? heading : BOLD), right(PRINT_WORDS.state.vi)] },
    { name: "motto", pieces: [left(over === null ? null : name, heading), right(PRINT_WORDS.motto.vi, heading)] },
    { name: "space", pieces: [], height: 12 },
    { name: "annex", pieces: [whole(PRINT_WORDS.annex.vi)] },
    {
      name: "title",
      pieces: [whole(fill(PRINT_WORDS.title, { period: periodName(period, "vi").toUpperCase() }, "vi"))],
    },
    { name: "report", pieces: [whole(fill(PRINT_WORDS.report, report, "vi"), ITALIC)] },
  ];
}

/** Who made the annex, on the left; who signs it, on the right; room for the signature and the names under it. */
export function signatureRows(): FrameRow[] {
  return [
    { name: "gap", pieces: [], height: 10 },
    { name: "place", pieces: [right(PRINT_WORDS.place.vi, ITALIC)] },
    { name: "signer", pieces: [left(PRINT_WORDS.preparer.vi), right(PRINT_WORDS.signer.vi)] },
    { name: "hint", pieces: [left(PRINT_WORDS.preparerHint.vi, ITALIC), right(PRINT_WORDS.signerHint.vi, ITALIC)] },
    { name: "room", pieces: [{ from: "number", value: null, style: LINE }], height: 66 },
    { name: "names", pieces: [left(null), right(null)] },
  ];
}

/**
 * The same rows with what a person wrote into them on the print sheet that is replaced: the report's number, the
 * signer's title, names. Cells they emptied stay empty.
 */
export function withKept(rows: FrameRow[], old: GridSheet | null): FrameRow[] {
  const places = new Map(old?.cells.flatMap(({ column, row, value }) => (column === MARKS ? [[value, row]] : [])));
  const said = new Map(old?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rows.map((row) => {
    const at = places.get(frameMark(row.name));
    if (at === undefined) return row;
    const pieces = row.pieces.map((piece) => {
      const cell = said.get(`${at} ${PRINT_COLUMNS.indexOf(piece.from) + 1}`);
      return { ...piece, value: cell ? (typeof cell.value === "string" ? cell.value : cell.text) : null };
    });
    return { ...row, pieces };
  });
}
