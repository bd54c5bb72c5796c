import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { parseAddress } from "../../../shared/model/address";
import type { Finding } from "../../../shared/model/finding";
import type { CellPlace } from "../../actions/meaning";
import { HeaderChips } from "../pane/correct/HeaderChips";
import { PointHeader } from "../pane/correct/PointHeader";
import { useCorrecting } from "../pane/correct/useCorrecting";
import { SIDE_BY_SIDE } from "../pane/layout";
import { HEAD } from "../sheet/SheetView";
import { Book } from "./Book";
import { FileBar } from "./FileBar";
import type { OpenedProps } from "./tools";
import { Trouble } from "./Trouble";
import { WithPlan } from "./WithPlan";
import { useWorkbenchWords } from "./words";

/** Below it the pane is under the sheet. */
const WIDE = `@media ${SIDE_BY_SIDE}`;

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", [WIDE]: { height: "calc(100vh - 45px)", minHeight: "420px" } },
  both: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    flexGrow: 1,
    [WIDE]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 350px", gridTemplateRows: "minmax(0, 1fr)" },
  },
  book: { minHeight: 0, minWidth: 0, height: "52vh", [WIDE]: { height: "auto" } },
  pane: {
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    [WIDE]: { borderTop: "none", borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  paneWhole: { height: "100%", minHeight: 0 },
  // while a header is pointed at, the pane waits with all that is typed in it
  away: { display: "none" },
  none: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "12px" },
});

/** An opened workbook: the sheet, and beside it the pane where it holds a plan. */
export function Opened(props: OpenedProps) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  const { file, onOpen } = props;
  const { understood, trouble, grid } = file.sight;
  const first = understood?.reading.tables[0]?.sheet ?? grid.sheets.find(({ hidden }) => !hidden)?.name ?? "";
  const [place, setPlace] = useState<CellPlace | null>(null);
  const [sheet, setSheet] = useState(first);
  const [reveal, setReveal] = useState(0);
  const jump = useCallback((address: string): void => {
    const area = parseAddress(address);
    if (area === null) return;
    if (area.sheet !== null) setSheet(area.sheet);
    setPlace((before) => ({ sheet: area.sheet ?? before?.sheet ?? "", row: area.top, column: area.left }));
    setReveal((count) => count + 1);
  }, []);
  const correcting = useCorrecting({
    desk: file.desk,
    sight: file.sight,
    refresh: props.refresh,
    memory: props.tools.memory,
  });
  const choose = (chosen: CellPlace): void => {
    if (correcting.pointing) correcting.point(chosen);
    setPlace(chosen);
    setReveal((count) => count + 1);
  };
  const book = (findings: Finding[]) => (
    <div className={styles.book}>
      <Book
        sheets={grid.sheets}
        looks={file.looks}
        findings={findings}
        place={place?.sheet === sheet ? place : { sheet, row: 1, column: 1 }}
        untouched={place?.sheet !== sheet}
        reveal={reveal}
        onPlace={choose}
        onSheet={setSheet}
        overlay={
          correcting.header?.sheet === sheet
            ? (geometry) => <HeaderChips correcting={correcting} geometry={geometry} head={HEAD} />
            : undefined
        }
      />
    </div>
  );
  if (understood === null)
    return (
      <div className={styles.whole}>
        <FileBar name={file.name} said="" onOpen={onOpen} onDownload={null} />
        <div className={styles.both}>
          {book([])}
          <div className={styles.pane}>
            {trouble?.code === "plan.not-found" ? (
              <PointHeader correcting={correcting} again={false} />
            ) : (
              <div className={styles.none}>
                <Trouble thrown={trouble} />
                <Text>{say("pane.no-plan")}</Text>
              </div>
            )}
          </div>
        </div>
      </div>
    );
  return (
    <WithPlan
      {...props}
      reading={understood.reading}
      correcting={correcting}
      matrix={understood.matrix}
      place={place?.sheet === sheet ? place : null}
      jump={jump}
      draw={(bars, findings, pane) => (
        <div className={styles.whole}>
          {bars}
          <div className={styles.both}>
            {book(findings)}
            <div className={styles.pane}>
              {correcting.pointing && <PointHeader correcting={correcting} again />}
              <div className={correcting.pointing ? styles.away : styles.paneWhole}>{pane}</div>
            </div>
          </div>
        </div>
      )}
    />
  );
}
