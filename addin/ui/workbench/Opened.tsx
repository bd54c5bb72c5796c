import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { ratesOf } from "../../../shared/achieving/rates";
import { parseAddress } from "../../../shared/model/address";
import type { Finding } from "../../../shared/model/finding";
import { resultsPeriods } from "../../../shared/model/ownSheets";
import type { PeriodId } from "../../../shared/model/period";
import type { Reading } from "../../../shared/model/reading";
import { explanationKey, type Explained } from "../../actions/findings";
import { FigureBook, resultsOf } from "../../actions/figureBook";
import type { CellPlace } from "../../actions/meaning";
import { firstPeriod } from "../../actions/periodChoice";
import { HeaderChips } from "../pane/correct/HeaderChips";
import { PointHeader } from "../pane/correct/PointHeader";
import { CorrectingContext, useCorrecting, type Correcting } from "../pane/correct/useCorrecting";
import { Pane } from "../pane/Pane";
import type { PaneTab, PaneView } from "../pane/view";
import { HEAD } from "../sheet/SheetView";
import { Book } from "./Book";
import { FileBar } from "./FileBar";
import { resultsFileName, saveFile } from "./saveFile";
import type { WorkbenchProps } from "./tools";
import { Trouble } from "./Trouble";
import type { FileState } from "./useFile";
import { useWorkbenchWords } from "./words";

/** From here on sheet and pane stand side by side; below it the pane is under the sheet. */
const WIDE = "@media (min-width: 900px)";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", [WIDE]: { height: "calc(100vh - 45px)", minHeight: "420px" } },
  both: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    flexGrow: 1,
    [WIDE]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 350px" },
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

/** How long after the last key figures are written to the results sheet. */
const PAUSE_MS = 700;

function later(work: () => void): () => void {
  const timer = setTimeout(work, PAUSE_MS);
  return () => clearTimeout(timer);
}

export interface OpenedProps extends Pick<WorkbenchProps, "tools" | "now" | "onTable"> {
  file: FileState;
  refresh: () => Promise<void>;
  onOpen: () => void;
  /** Whether leaving the file would lose something. */
  onUnsaved: (unsaved: boolean) => void;
}

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
  const [said, setSaid] = useState("");
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
        <FileBar name={file.name} unsaved={false} said={said} onOpen={onOpen} onDownload={null} />
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
      place={place?.sheet === sheet ? place : null}
      jump={jump}
      book={book}
      said={said}
      onSaid={setSaid}
    />
  );
}

interface WithPlanProps extends OpenedProps {
  reading: Reading;
  correcting: Correcting;
  place: CellPlace | null;
  jump: (address: string) => void;
  book: (findings: Finding[]) => ReactNode;
  said: string;
  onSaid: (said: string) => void;
}

function WithPlan({ file, reading, correcting, place, jump, book, said, onSaid, refresh, ...props }: WithPlanProps) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const { onUnsaved, onOpen, onTable, tools, now } = props;
  const [changed, setChanged] = useState(false);
  const [figureBook] = useState(
    () =>
      new FigureBook({
        desk: file.desk,
        language,
        period: firstPeriod(file.sight.grid, reading.plan.year, now()),
        made: resultsPeriods(file.sight.grid),
        later,
        onWritten: () => {
          setChanged(true);
          void refresh();
        },
      }),
  );
  const figures = useSyncExternalStore(figureBook.subscribe, figureBook.state);
  const [tab, setTab] = useState<PaneTab>("plan");
  const [openedTabs, setOpenedTabs] = useState<ReadonlySet<PaneTab>>(new Set(["plan"]));
  const [explained, setExplained] = useState<Explained>({});
  const [sent, setSent] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const unsaved = changed || correcting.unsaved || figures.unwritten > 0;

  useEffect(() => void figureBook.turnTo(figureBook.state().period), [figureBook]);
  useEffect(() => figureBook.speak(language), [figureBook, language]);
  useEffect(() => onUnsaved(unsaved), [onUnsaved, unsaved]);

  const { page, period } = figures;
  const results = useMemo(() => (page === null ? [] : resultsOf(page, language)), [page, language]);
  const rates = useMemo(() => ratesOf(reading.plan, results, period), [reading.plan, results, period]);
  const findings = useMemo(
    () => [...reading.plan.findings, ...(page?.findings ?? [])],
    [reading.plan.findings, page?.findings],
  );
  const turn = (to: PaneTab): void => {
    setTab(to);
    setOpenedTabs((before) => new Set([...before, to]));
  };
  const download = async (): Promise<void> => {
    setFailure(null);
    try {
      await figureBook.flush();
      const bytes = await file.desk.file();
      if (bytes === null) return;
      const name = resultsFileName(file.name);
      saveFile(name, bytes);
      setChanged(false);
      correcting.saved();
      onSaid(say("desk.downloaded", { file: name }));
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  const view: PaneView = {
    fileName: file.name,
    desk: file.desk,
    reading,
    matrix: file.sight.understood?.matrix ?? [],
    findings,
    explained,
    explain: (about, text) =>
      setExplained((before) => ({
        ...before,
        ...Object.fromEntries(about.map((finding) => [explanationKey(finding), text])),
      })),
    book: figureBook,
    figures,
    results,
    rates,
    choosePeriod: (chosen: PeriodId) => void figureBook.turnTo(chosen),
    jump,
    turn,
    reporting: tools.reporting,
    now,
    newId: tools.newId,
    onSent: setSent,
    onTable,
  };
  return (
    <div className={styles.whole}>
      <FileBar
        name={file.name}
        unsaved={unsaved}
        said={unsaved ? "" : said}
        onOpen={onOpen}
        onDownload={() => void download()}
      />
      {failure !== null && <Trouble thrown={failure} />}
      <div className={styles.both}>
        {book(findings)}
        <div className={styles.pane}>
          {correcting.pointing && <PointHeader correcting={correcting} again />}
          <div className={correcting.pointing ? styles.away : styles.paneWhole}>
            <CorrectingContext value={correcting}>
              <Pane view={view} tab={tab} opened={openedTabs} place={place} sent={sent} />
            </CorrectingContext>
          </div>
        </div>
      </div>
    </div>
  );
}
