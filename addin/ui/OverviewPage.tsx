import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { UnitCode } from "../../shared/model/primitives";
import { summaryOf, type Asked, type Gap, type Overview } from "../actions/overview";
import { Beginning } from "./Beginning";
import { Failure } from "./Failure";
import { formatHeadline, formatTime } from "./format";
import { Head } from "./Head";
import { Next } from "./Next";
import { NotThere } from "./NotThere";
import { SampleNote } from "./SampleNote";
import { Targets } from "./Targets";
import { Tiles } from "./Tiles";
import { Units } from "./Units";
import { useOverview, type OverviewState } from "./useOverview";
import { useWords } from "./words";

const useStyles = makeStyles({
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
      <Next shown={{ table, chosen }} now={now} />
      <Units table={table} gap={gap} onGap={setGap} onUnit={open} />
      <Targets table={table} unit={unit} onUnit={setUnit} heading={heading} />
    </>
  );
}

/** What was read, for those who do not see it change. */
function Heard({ state: { table, asOf, failure, busy } }: { state: OverviewState }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.heard} role="status">
      {table !== null &&
        asOf !== null &&
        failure === null &&
        !busy &&
        say("page.refreshed", {
          time: formatTime(asOf),
          received: summaryOf(table).received,
          units: table.units.length,
        })}
    </div>
  );
}

/** What stands where there is no table: nothing open, nothing of that name, nothing read yet. */
function Instead({ state, now, onWorkbench }: PageProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { periods, notThere, asOf, busy, failure } = state;
  if (periods?.length === 0)
    return (
      <>
        <Beginning asOf={asOf} busy={busy} onRefresh={state.refresh} onWorkbench={onWorkbench} />
        <Next shown={null} now={now} />
      </>
    );
  if (notThere !== null)
    return <NotThere key={`${notThere.what} ${notThere.asked}`} missing={notThere} onChoose={state.choose} />;
  if (!busy || failure !== null) return null;
  return (
    <Spinner className={styles.loading} size="small" label={say("page.loading")} aria-label={say("page.loading")} />
  );
}

interface PageProps {
  state: OverviewState;
  now: Date;
  onWorkbench: () => void;
}

function Page({ state, now, onWorkbench }: PageProps) {
  const styles = useStyles();
  const { periods, chosen, table, busy, failure } = state;
  const asOf = table === null ? null : state.asOf;
  return (
    <main className={styles.main} aria-busy={busy}>
      {periods !== null && chosen !== null && (
        <Head {...{ periods, chosen, now, table, asOf, busy }} onChoose={state.choose} onRefresh={state.refresh} />
      )}
      {failure !== null && <Failure {...{ failure, asOf, busy }} awaySince={state.awaySince} onRetry={state.refresh} />}
      {chosen !== null && chosen.body === state.sample && <SampleNote onTry={onWorkbench} />}
      <Heard state={state} />
      {table !== null && chosen !== null ? (
        <Table key={`${table.body} ${table.period}`} table={table} chosen={chosen} now={now} />
      ) : (
        <Instead state={state} now={now} onWorkbench={onWorkbench} />
      )}
    </main>
  );
}

/** The body's page, at its place. */
export function OverviewPage({ overview, first, now, wanted, onChosen, onWorkbench }: OverviewPageProps) {
  const state = useOverview(overview, first, now);
  const { choose } = state;
  useEffect(() => {
    if (wanted !== null) choose(wanted);
  }, [wanted, choose]);
  const { body, period } = state.chosen ?? first;
  useEffect(() => onChosen({ body, period }), [onChosen, body, period]);
  return <Page state={state} now={state.asOf ?? now()} onWorkbench={onWorkbench} />;
}

export interface OverviewPageProps {
  overview: Overview;
  first: Asked;
  now: () => Date;
  /** What another place asked to be shown. */
  wanted: Asked | null;
  onChosen: (chosen: Asked) => void;
  onWorkbench: () => void;
}
