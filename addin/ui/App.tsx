import { FluentProvider, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../shared/messages/language";
import type { UnitCode } from "../../shared/model/primitives";
import { nextStep, summaryOf, type Choice, type Gap, type Overview } from "../actions/overview";
import { Beginning } from "./Beginning";
import { Failure } from "./Failure";
import { formatHeadline, formatTime } from "./format";
import { Bar, Head } from "./Head";
import { Next } from "./Next";
import { Targets } from "./Targets";
import { useSystemTheme } from "./theme";
import { Tiles } from "./Tiles";
import { Units } from "./Units";
import { useOverview, type OverviewState } from "./useOverview";
import { useWords, Words } from "./words";

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
}

export interface AppProps {
  overview: Overview;
  first: PageAddress;
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

/** The body's page. */
export function App({ overview, first, now, onAddress }: AppProps) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const [language, setLanguage] = useState(first.language);
  const state = useOverview(overview, first, now);
  const { body, period } = state.chosen ?? first;

  useEffect(() => onAddress({ body, period, language }), [onAddress, body, period, language]);

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <Words language={language}>
        <Bar onLanguage={setLanguage} />
        <Page state={state} now={state.asOf ?? now()} />
      </Words>
    </FluentProvider>
  );
}
