import { FluentProvider, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../shared/messages/language";
import type { UnitCode } from "../../shared/model/primitives";
import { nextStep, summaryOf, type Choice, type Gap, type Overview } from "../actions/overview";
import { Beginning } from "./Beginning";
import { Failure } from "./Failure";
import { formatHeadline, formatTime } from "./format";
import { Bar, Head } from "./Head";
import { Next } from "./Next";
import { Targets } from "./Targets";
import type { Place } from "./places";
import { useSystemTheme } from "./theme";
import { Tiles } from "./Tiles";
import { Units } from "./Units";
import { useOverview, type OverviewState } from "./useOverview";
import { useWords, Words } from "./words";
import type { WorkbenchTools } from "./workbench/tools";

/** Loaded when first opened: it is heavier than the body's page. */
const Workbench = lazy(async () => ({ default: (await import("./workbench/Workbench")).Workbench }));

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: "20px",
    padding: "16px",
    maxWidth: "1680px",
    marginInline: "auto",
  },
  loading: { justifyContent: "flex-start", paddingBlock: "24px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  headline: {
    display: "block",
    marginBottom: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What is on, kept in the page's address so that it can be sent to a colleague. */
export interface PageAddress extends Partial<Choice> {
  language: Language;
  place: Place;
}

export interface AppProps {
  overview: Overview;
  first: PageAddress;
  workbench: WorkbenchTools;
  now: () => Date;
  /** Called whenever what is on changes. */
  onAddress: (address: PageAddress) => void;
}

/** The table of a period: numbers, next step, units, targets. */
function Table({
  table,
  chosen,
  now,
}: {
  table: NonNullable<OverviewState["table"]>;
  chosen: NonNullable<OverviewState["chosen"]>;
  now: Date;
}) {
  const styles = useStyles();
  const { say, language } = useWords();
  const [gap, setGap] = useState<Gap | null>(null);
  const [unit, setUnit] = useState<UnitCode | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = summaryOf(table);
  const open = (opened: UnitCode): void => {
    setUnit(opened);
    heading.current?.focus();
    heading.current?.scrollIntoView();
  };
  return (
    <>
      <div>
        {summary.received > 0 && (
          <Text className={styles.headline}>
            {summary.judged === 0 ? say("tiles.unjudged") : formatHeadline(summary.met, summary.judged, language)}
          </Text>
        )}
        <Tiles summary={summary} gap={gap} onGap={setGap} />
      </div>
      <Next step={nextStep(table, now)} chosen={chosen} now={now} />
      <Units units={table.units} gap={gap} onGap={setGap} onUnit={open} />
      <Targets table={table} unit={unit} onUnit={setUnit} heading={heading} />
    </>
  );
}

function Page({ state, now }: { state: OverviewState; now: Date }) {
  const styles = useStyles();
  const { say } = useWords();
  const { periods, chosen, table, asOf, busy, failure } = state;
  const nothingOpen = periods !== null && chosen === null;
  const heard = table !== null && asOf !== null && failure === null && !busy;
  return (
    <main className={styles.main} aria-busy={busy}>
      {periods !== null && chosen !== null && (
        <Head
          periods={periods}
          chosen={chosen}
          now={now}
          asOf={table === null ? null : asOf}
          busy={busy}
          onChoose={state.choose}
          onRefresh={state.refresh}
        />
      )}
      {failure !== null && (
        <Failure failure={failure} asOf={table === null ? null : asOf} busy={busy} onRetry={state.refresh} />
      )}
      <div className={styles.heard} role="status">
        {heard &&
          say("page.refreshed", {
            time: formatTime(asOf),
            received: summaryOf(table).received,
            units: table.units.length,
          })}
      </div>
      {busy && table === null && !nothingOpen && (
        <Spinner className={styles.loading} size="small" label={say("page.loading")} />
      )}
      {nothingOpen && (
        <>
          <Beginning asOf={asOf} busy={busy} onRefresh={state.refresh} />
          <Next step={nextStep(null, now)} chosen={null} now={now} />
        </>
      )}
      {table !== null && chosen !== null && (
        <Table key={`${table.body} ${table.period}`} table={table} chosen={chosen} now={now} />
      )}
    </main>
  );
}

/** The body's page, at its place. */
function Overview({ overview, first, now, wanted, onChosen }: OverviewProps) {
  const state = useOverview(overview, first, now);
  const { choose } = state;
  useEffect(() => {
    if (wanted !== null) choose(wanted);
  }, [wanted, choose]);
  const { body, period } = state.chosen ?? first;
  useEffect(() => onChosen({ body, period }), [onChosen, body, period]);
  return <Page state={state} now={state.asOf ?? now()} />;
}

interface OverviewProps extends Pick<AppProps, "overview" | "first" | "now"> {
  /** What another place asked to be shown. */
  wanted: Choice | null;
  onChosen: (chosen: Partial<Choice>) => void;
}

/** The page with its two places. A place that was opened stays as it is while the other is looked at. */
export function App({ overview, workbench, first, now, onAddress }: AppProps) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const [language, setLanguage] = useState(first.language);
  const [place, setPlace] = useState(first.place);
  const [opened, setOpened] = useState<ReadonlySet<Place>>(new Set([first.place]));
  const [chosen, setChosen] = useState<Partial<Choice>>(first);
  const [wanted, setWanted] = useState<Choice | null>(null);
  const { body, period } = chosen;

  useEffect(() => onAddress({ body, period, language, place }), [onAddress, body, period, language, place]);

  const go = useCallback((to: Place) => {
    setPlace(to);
    setOpened((before) => new Set([...before, to]));
  }, []);
  const showTable = useCallback(
    (ofBody: Choice["body"], ofPeriod: Choice["period"]) => {
      setWanted({ body: ofBody, period: ofPeriod });
      go("tong-hop");
    },
    [go],
  );

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <Words language={language}>
        <Bar place={place} onPlace={go} onLanguage={setLanguage} />
        {opened.has("tong-hop") && (
          <div hidden={place !== "tong-hop"}>
            <Overview overview={overview} first={first} now={now} wanted={wanted} onChosen={setChosen} />
          </div>
        )}
        {opened.has("ban-lam-viec") && (
          <div hidden={place !== "ban-lam-viec"}>
            <Suspense fallback={<Loading />}>
              <Workbench tools={workbench} now={now} onTable={showTable} />
            </Suspense>
          </div>
        )}
      </Words>
    </FluentProvider>
  );
}

function Loading() {
  const styles = useStyles();
  const { say } = useWords();
  return <Spinner className={styles.loading} size="small" label={say("page.opening")} />;
}
