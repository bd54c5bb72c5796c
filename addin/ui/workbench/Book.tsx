import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { columnName, parseAddress } from "../../../shared/model/address";
import { SEVERITIES, type Finding } from "../../../shared/model/finding";
import type { GridSheet } from "../../../shared/model/grid";
import type { SheetLook } from "../../../shared/model/look";
import type { CellPlace } from "../../actions/meaning";
import { SheetView, type SheetViewProps } from "../sheet/SheetView";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0, height: "100%" },
  line: {
    display: "flex",
    flexShrink: 0,
    minHeight: "28px",
    maxHeight: "48px",
    overflow: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    flexShrink: 0,
    width: "64px",
    padding: "4px 8px",
    boxSizing: "border-box",
    fontWeight: tokens.fontWeightSemibold,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { padding: "4px 8px", overflowWrap: "anywhere", whiteSpace: "pre-line", minWidth: 0 },
  sheet: { flexGrow: 1, minHeight: 0 },
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
});

export interface BookProps {
  sheets: GridSheet[];
  looks: SheetLook[];
  findings: Finding[];
  place: CellPlace;
  /** Nothing was chosen on the sheet yet. */
  untouched: boolean;
  reveal: number;
  onPlace: (place: CellPlace) => void;
  onSheet: (sheet: string) => void;
  /** Laid over the sheet that is shown. */
  overlay?: SheetViewProps["overlay"];
}

/** The heaviest finding of each cell of a sheet. */
function marksOf(findings: Finding[], sheet: string): ReadonlyMap<string, Finding["severity"]> {
  const marks = new Map<string, Finding["severity"]>();
  for (const severity of [...SEVERITIES].reverse())
    for (const finding of findings) {
      const area = finding.severity === severity ? parseAddress(finding.cell) : null;
      if (area !== null && area.sheet === sheet) marks.set(`${area.top}:${area.left}`, severity);
    }
  return marks;
}

/** The workbook as Excel shows it: the cell's own words above, the sheet, its tabs below. */
export function Book({ sheets, looks, findings, place, untouched, reveal, onPlace, onSheet, overlay }: BookProps) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  const marks = useMemo(() => marksOf(findings, place.sheet), [findings, place.sheet]);
  const shown = sheets.filter(({ hidden }) => !hidden);
  const sheet = sheets.find((each) => each.name === place.sheet);
  if (sheet === undefined) return null;
  const held = sheet.cells.find(({ row, column }) => row === place.row && column === place.column);
  return (
    <div className={styles.whole} data-part="sheet">
      <div className={styles.line} role="group" aria-label={say("sheet.cell")}>
        <span className={styles.cell}>{untouched ? "" : `${columnName(place.column)}${place.row}`}</span>
        <span className={styles.text}>{untouched ? "" : (held?.text ?? "")}</span>
      </div>
      <div className={styles.sheet}>
        <SheetView
          key={sheet.name}
          sheet={sheet}
          look={looks.find((each) => each.name === sheet.name) ?? null}
          chosen={untouched ? null : place}
          reveal={reveal}
          marks={marks}
          onChoose={(cell) => onPlace({ sheet: sheet.name, ...cell })}
          overlay={overlay}
        />
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={sheet.name}
        aria-label={say("sheet.tabs")}
        onTabSelect={(_, { value }) => onSheet(String(value))}
      >
        {(shown.includes(sheet) ? shown : [...shown, sheet]).map((each) => (
          <Tab key={each.name} value={each.name} className={styles.tab}>
            {each.name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
