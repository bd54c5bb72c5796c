import { useEffect, useMemo, useState, type ReactNode } from "react";
import { ratesOf } from "../../../shared/achieving/rates";
import type { Finding, MatrixRow } from "../../../shared/model/finding";
import type { Reading } from "../../../shared/model/reading";
import { explanationKey } from "../../actions/findings";
import type { CellPlace } from "../../actions/meaning";
import { resultsOf } from "../../actions/page";
import { formatTime } from "../format";
import { CorrectingContext, type Correcting } from "../pane/correct/useCorrecting";
import { Pane } from "../pane/Pane";
import type { PaneTab, PaneView, SentState } from "../pane/view";
import { FileBar } from "./FileBar";
import { Restored } from "./Restored";
import { saveFile } from "./saveFile";
import type { OpenedProps } from "./tools";
import { Trouble } from "./Trouble";
import { useDownload } from "./useDownload";
import { useFigures } from "./useFigures";
import { notedOf, useKept, type Noted } from "./useKept";
import { useShortcuts } from "./useShortcuts";
import { useWorkbenchWords } from "./words";

interface WithPlanProps extends OpenedProps {
  reading: Reading;
  correcting: Correcting;
  matrix: MatrixRow[];
  place: CellPlace | null;
  jump: (address: string) => void;
  /** Puts the bars above, the sheet and the pane together. */
  draw: (bars: ReactNode, findings: Finding[], pane: ReactNode) => ReactNode;
}

/** A workbook with a plan: what sheet and pane share, kept on this machine with every key. */
export function WithPlan({ file, reading, matrix, place, jump, draw, refresh, tools, now, ...props }: WithPlanProps) {
  const { say, language } = useWorkbenchWords();
  const { onUnsaved, onOpen, onReopen, onTable, correcting } = props;
  const kept = file.bare ? null : file.kept;
  const [changed, setChanged] = useState(false);
  const { book, figures, ready, trouble } = useFigures(file, reading.plan.year, now, () => {
    setChanged(true);
    void refresh();
  });
  const [noted, setNoted] = useState<Noted>(() => notedOf(kept));
  const { page, period } = figures;
  const keeping = { file, book, edits: book.edits(), period, noted, language, drafts: tools.drafts, ready, now };
  const { savedAt, failure: keepFailure } = useKept(keeping);
  const [tab, setTab] = useState<PaneTab>("plan");
  const [openedTabs, setOpenedTabs] = useState<ReadonlySet<PaneTab>>(new Set(["plan"]));
  const [sent, setSent] = useState<SentState | null>(null);
  const { download, said, failure } = useDownload(file, book, noted, tools.drafts, now);
  const unsaved = changed || correcting.unsaved || figures.unwritten > 0;

  useEffect(() => onUnsaved(unsaved && keepFailure !== null), [onUnsaved, unsaved, keepFailure]);

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
  const take = (): void =>
    void download().then((done) => {
      if (!done) return;
      setChanged(false);
      correcting.saved();
    });
  useShortcuts({ turn, download: take });
  const view: PaneView = {
    fileName: file.name,
    desk: file.desk,
    reading,
    matrix,
    findings,
    explained: noted.explained,
    explain: (about, text) =>
      setNoted((before) => {
        const more = Object.fromEntries(about.map((finding) => [explanationKey(finding), text]));
        return { ...before, explained: { ...before.explained, ...more } };
      }),
    document: noted.document,
    write: (change) => setNoted((before) => ({ ...before, document: { ...before.document, ...change } })),
    unit: noted.unit,
    setUnit: (unit) => setNoted((before) => ({ ...before, unit })),
    book,
    figures,
    results,
    rates,
    choosePeriod: (chosen) => void book.turnTo(chosen),
    jump,
    turn,
    refresh,
    reporting: tools.reporting,
    outbox: tools.outbox,
    saveFile,
    now,
    newId: tools.newId,
    onSent: setSent,
    onTable,
  };
  const state =
    unsaved || savedAt === null || said === ""
      ? [unsaved ? say("desk.unsaved") : said, savedAt === null ? "" : say("desk.kept", { time: formatTime(savedAt) })]
      : [said];
  return draw(
    <>
      <FileBar name={file.name} said={state.filter(Boolean).join(" · ")} onOpen={onOpen} onDownload={take} />
      <Restored file={file} onReopen={onReopen} />
      {[failure, trouble, keepFailure].map((thrown, at) => thrown !== null && <Trouble key={at} thrown={thrown} />)}
    </>,
    findings,
    <CorrectingContext value={correcting}>
      <Pane view={view} tab={tab} opened={openedTabs} place={place} sent={sent} />
    </CorrectingContext>,
  );
}
