import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../../shared/model/finding";
import type { DrawnCell, Geometry } from "./geometry";

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-end",
    padding: "1px 4px 2px",
    overflow: "hidden",
    whiteSpace: "pre",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "cell",
    fontVariantNumeric: "tabular-nums",
  },
  wraps: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", justifyContent: "flex-start" },
  middle: { justifyContent: "center" },
  bold: { fontWeight: 600 },
  italic: { fontStyle: "italic" },
  underline: { textDecorationLine: "underline" },
  left: { textAlign: "left" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
  mark: {
    position: "absolute",
    top: 0,
    right: 0,
    width: 0,
    height: 0,
    borderLeft: "8px solid transparent",
    borderTop: "8px solid currentColor",
    forcedColorAdjust: "none",
    // The status colours of a high contrast theme need not stand out from this machine's own.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

export interface CellProps {
  drawn: DrawnCell;
  geometry: Geometry;
  /** Where the first column begins. */
  offset: number;
  mark: Finding["severity"] | undefined;
}

/** Numbers stand right, truth values in the middle, words left, unless the cell says otherwise. */
function alignOf({ cell, style }: DrawnCell): "left" | "center" | "right" {
  if (style.align) return style.align;
  if (typeof cell.value === "number") return "right";
  return typeof cell.value === "string" ? "left" : "center";
}

/** One cell at its place. */
export const Cell = memo(function Cell({ drawn, geometry, offset, mark }: CellProps) {
  const styles = useStyles();
  const { cell, area, style, wraps, spillTo } = drawn;
  const left = geometry.lefts[area.left] ?? 0;
  const top = geometry.tops[area.top] ?? 0;
  const place = {
    left: offset + left,
    width: (geometry.lefts[Math.max(spillTo, area.right) + 1] ?? left) - left,
    height: (geometry.tops[area.bottom + 1] ?? top) - top,
  };
  return (
    <div
      role="gridcell"
      aria-colindex={area.left}
      aria-colspan={area.right > area.left ? area.right - area.left + 1 : undefined}
      aria-rowspan={area.bottom > area.top ? area.bottom - area.top + 1 : undefined}
      className={mergeClasses(
        styles.cell,
        wraps && styles.wraps,
        style.middle && styles.middle,
        cell.bold && styles.bold,
        style.italic && styles.italic,
        style.underline && styles.underline,
        styles[alignOf(drawn)],
      )}
      style={place}
    >
      <span>{cell.text}</span>
      {mark !== undefined && <span className={mergeClasses(styles.mark, styles[mark])} aria-hidden="true" />}
    </div>
  );
});
