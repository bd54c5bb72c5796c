import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { columnName } from "../../../shared/model/address";
import type { Finding } from "../../../shared/model/finding";
import type { GridSheet } from "../../../shared/model/grid";
import type { SheetLook } from "../../../shared/model/look";
import { useWorkbenchWords } from "../workbench/words";
import { Cell } from "./Cell";
import { indexAt, layOut, LINE, ROW, stepFrom, type Geometry } from "./geometry";
import { measuring, SHEET_FONT } from "./measure";

/** Row and column heads: the first cell begins behind them. */
export const HEAD = { width: 44, height: ROW };
/** Drawn beyond what is in view, so that a quick scroll shows no gap. */
const MARGIN = 240;

const useStyles = makeStyles({
  frame: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: SHEET_FONT.family,
    fontSize: `${SHEET_FONT.size}px`,
    lineHeight: `${LINE}px`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  whole: { position: "relative" },
  heads: { position: "sticky", top: 0, zIndex: 3, height: `${HEAD.height}px` },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    textAlign: "center",
    lineHeight: `${ROW - 2}px`,
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { position: "sticky", left: 0, zIndex: 1, height: `${HEAD.height}px`, width: `${HEAD.width}px` },
  on: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: 600 },
  row: { position: "absolute", left: 0, height: 0 },
  rowHead: { position: "sticky", left: 0, zIndex: 2 },
  chosen: {
    position: "absolute",
    zIndex: 1,
    boxSizing: "border-box",
    pointerEvents: "none",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  line: {
    position: "absolute",
    top: `${HEAD.height}px`,
    bottom: 0,
    width: "1px",
    backgroundColor: tokens.colorNeutralStroke3,
  },
  across: { position: "absolute", height: "1px", backgroundColor: tokens.colorNeutralStroke3 },
});

export interface ChosenCell {
  row: number;
  column: number;
}

export interface SheetViewProps {
  sheet: GridSheet;
  look: SheetLook | null;
  chosen: ChosenCell | null;
  /** Counts up whenever the chosen cell is to be brought into view. */
  reveal: number;
  /** Cells with findings, by `row:column`: the heaviest of each. */
  marks: ReadonlyMap<string, Finding["severity"]>;
  onChoose: (cell: ChosenCell) => void;
  /** Laid over the cells, at the places of the geometry; the cells begin at `HEAD`. */
  overlay?: ((geometry: Geometry) => ReactNode) | undefined;
}

interface View {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** The area of the chosen cell in pixels. */
function boxOf(geometry: Geometry, { row, column }: ChosenCell) {
  const area = geometry.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
  const [top, left] = [geometry.tops[area.top] ?? 0, geometry.lefts[area.left] ?? 0];
  return {
    area,
    top,
    left,
    width: (geometry.lefts[area.right + 1] ?? left) - left,
    height: (geometry.tops[area.bottom + 1] ?? top) - top,
  };
}

/** Where keys lead from a cell; null for keys that lead nowhere. */
function movedBy(event: KeyboardEvent, from: ChosenCell, geometry: Geometry, page: number): ChosenCell | null {
  const { tops, lefts } = geometry;
  const { area, top } = boxOf(geometry, from);
  const { row, column } = from;
  switch (event.key) {
    case "ArrowDown":
    case "Enter":
      return { row: stepFrom(tops, area.bottom, 1), column };
    case "ArrowUp":
      return { row: stepFrom(tops, area.top, -1), column };
    case "ArrowRight":
      return { row, column: stepFrom(lefts, area.right, 1) };
    case "ArrowLeft":
      return { row, column: stepFrom(lefts, area.left, -1) };
    case "PageDown":
      return { row: indexAt(tops, top + page), column };
    case "PageUp":
      return { row: indexAt(tops, Math.max(0, top - page)), column };
    case "Home":
      return event.ctrlKey ? { row: 1, column: 1 } : { row, column: 1 };
    case "End":
      return event.ctrlKey
        ? { row: Math.max(1, ...geometry.byRow.keys()), column }
        : { row, column: Math.max(1, ...(geometry.byRow.get(row) ?? []).map(({ cell }) => cell.column)) };
    default:
      return null;
  }
}

/** A sheet as Excel shows it. Only what is in view is drawn; arrows move the chosen cell. */
export function SheetView({ sheet, look, chosen, reveal, marks, onChoose, overlay }: SheetViewProps) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => layOut(sheet, look, measuring()), [sheet, look]);
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1200, height: 800 });

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const see = (): void =>
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    see();
    const watching = new ResizeObserver(see);
    watching.observe(element);
    element.addEventListener("scroll", see, { passive: true });
    return () => {
      watching.disconnect();
      element.removeEventListener("scroll", see);
    };
  }, []);

  const box = chosen === null ? null : boxOf(geometry, chosen);
  const wanted = useRef(box);
  useEffect(() => {
    wanted.current = box;
  });
  useEffect(() => {
    const [element, at] = [frame.current, wanted.current];
    if (element === null || at === null) return;
    const [width, height] = [element.clientWidth - HEAD.width, element.clientHeight - HEAD.height];
    const { scrollTop, scrollLeft } = element;
    if (at.top < scrollTop || at.top + Math.min(at.height, height) > scrollTop + height)
      element.scrollTop = Math.max(0, at.top - (at.height < height ? (height - at.height) / 3 : 0));
    if (at.left < scrollLeft || at.left + Math.min(at.width, width) > scrollLeft + width)
      element.scrollLeft = at.left + at.width <= width ? 0 : Math.max(0, at.left - Math.max(0, width - at.width) / 2);
  }, [reveal, sheet.name]);

  const first = indexAt(geometry.tops, Math.max(0, view.top - MARGIN));
  const last = indexAt(geometry.tops, view.top + view.height + MARGIN);
  const from = indexAt(geometry.lefts, Math.max(0, view.left - MARGIN));
  const to = indexAt(geometry.lefts, view.left + view.width + MARGIN);
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((row) => height(row) > 0);
  const columns = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((column) => width(column) > 0);
  // Cells that begin above what is drawn and reach into it.
  const reaching = geometry.tall.filter(({ area }) => area.top < first && area.bottom >= first);

  function height(row: number): number {
    return (geometry.tops[row + 1] ?? 0) - (geometry.tops[row] ?? 0);
  }
  function width(column: number): number {
    return (geometry.lefts[column + 1] ?? 0) - (geometry.lefts[column] ?? 0);
  }

  const press = (event: MouseEvent): void => {
    const rectangle = frame.current?.getBoundingClientRect();
    if (!rectangle) return;
    const [x, y] = [event.clientX - rectangle.left - HEAD.width, event.clientY - rectangle.top - HEAD.height];
    if (x < 0 || y < 0) return;
    const row = indexAt(geometry.tops, y + view.top);
    const column = indexAt(geometry.lefts, x + view.left);
    const area = geometry.mergeAt(row, column);
    onChoose({ row: area?.top ?? row, column: area?.left ?? column });
  };
  const move = (event: KeyboardEvent): void => {
    const to = movedBy(event, chosen ?? { row: 1, column: 1 }, geometry, view.height - 2 * ROW);
    if (to === null) return;
    event.preventDefault();
    const area = geometry.mergeAt(to.row, to.column);
    onChoose({ row: area?.top ?? to.row, column: area?.left ?? to.column });
  };

  const total = { width: (geometry.lefts.at(-1) ?? 0) + HEAD.width, height: (geometry.tops.at(-1) ?? 0) + HEAD.height };
  const held = chosen && geometry.byRow.get(chosen.row)?.find(({ cell }) => cell.column === chosen.column)?.cell;
  const name = chosen && `${columnName(chosen.column)}${chosen.row}`;
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={say("sheet.label", { sheet: sheet.name })}
      aria-rowcount={geometry.lastRow}
      aria-colcount={geometry.lastColumn}
      aria-readonly
      aria-activedescendant={chosen === null ? undefined : id}
      tabIndex={0}
      onClick={press}
      onKeyDown={move}
    >
      <div className={styles.whole} role="presentation" style={total}>
        <div className={styles.heads} role="row" style={{ width: total.width }}>
          <div className={mergeClasses(styles.head, styles.corner)} role="presentation" />
          {columns.map((column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column}
              className={mergeClasses(styles.head, isIn(column, box?.area.left, box?.area.right) && styles.on)}
              style={{ left: HEAD.width + (geometry.lefts[column] ?? 0), top: 0, width: width(column), height: ROW }}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        {columns.map((column) => (
          <div
            key={column}
            className={styles.line}
            role="presentation"
            style={{ left: HEAD.width + (geometry.lefts[column + 1] ?? 0) - 1 }}
          />
        ))}
        {[...reaching.map(({ area }) => area.top).filter(unique), ...rows].map((row) => (
          <div
            key={row}
            className={styles.row}
            role="row"
            aria-rowindex={row}
            style={{ top: HEAD.height + (geometry.tops[row] ?? 0), width: total.width }}
          >
            {row >= first && (
              <>
                <div
                  role="rowheader"
                  className={mergeClasses(
                    styles.head,
                    styles.rowHead,
                    isIn(row, box?.area.top, box?.area.bottom) && styles.on,
                  )}
                  style={{ width: HEAD.width, height: height(row), lineHeight: `${Math.min(height(row), ROW) - 2}px` }}
                >
                  {row}
                </div>
                <div
                  className={styles.across}
                  role="presentation"
                  style={{ top: height(row) - 1, left: HEAD.width, width: total.width - HEAD.width }}
                />
              </>
            )}
            {(geometry.byRow.get(row) ?? [])
              .filter((drawn) => drawn.spillTo >= from && drawn.area.left <= to)
              .filter((drawn) => row >= first || drawn.area.bottom >= first)
              // Words of a hidden column would run over the columns beside it.
              .filter(({ area }) => (geometry.lefts[area.right + 1] ?? 0) > (geometry.lefts[area.left] ?? 0))
              .map((drawn) => (
                <Cell
                  key={drawn.cell.column}
                  drawn={drawn}
                  geometry={geometry}
                  offset={HEAD.width}
                  mark={marks.get(`${row}:${drawn.cell.column}`)}
                />
              ))}
          </div>
        ))}
        {overlay?.(geometry)}
        {box !== null && (
          <div role="row">
            <div
              id={id}
              role="gridcell"
              aria-selected
              aria-label={`${name}: ${held?.text ?? say("sheet.empty-cell")}`}
              className={styles.chosen}
              style={{
                top: HEAD.height + box.top - 1,
                left: HEAD.width + box.left - 1,
                width: box.width + 1,
                height: box.height + 1,
              }}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function isIn(at: number, from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && at >= from && at <= to;
}

function unique<T>(value: T, at: number, all: T[]): boolean {
  return all.indexOf(value) === at;
}
