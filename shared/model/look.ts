/**
 * How a sheet looks beside what the grid says of it: only screens that draw the sheet themselves need it. Widths are in
 * characters of the workbook's normal font, as the file has them.
 */
export interface SheetLook {
  name: string;
  defaultWidth: number;
  widths: { from: number; to: number; width: number }[];
  /** Cells that are not simply left, unwrapped and upright, by `row:column`. */
  cells: Record<string, CellStyle>;
}

export interface CellStyle {
  align?: "left" | "center" | "right";
  middle?: true;
  wrap?: true;
  italic?: true;
  underline?: true;
}
