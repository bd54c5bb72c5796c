import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { STATE_WORDS } from "../../shared/messages/consolidation";
import type { UiSentence } from "../../shared/messages/ui";
import { VERDICT_WORDS } from "../../shared/messages/verdicts";
import type { Consolidation, ObjectiveCounts, UnitRow } from "../../shared/model/consolidation";
import type { UnitCode } from "../../shared/model/primitives";
import type { Verdict } from "../../shared/model/rates";
import { byUrgency, lacks, type Gap } from "../actions/overview";
import { ExportButton } from "./Export";
import { formatDate, formatDay, formatNumber, formatShareOf, NOTHING } from "./format";
import { Scroller } from "./Scroller";
import { VerdictShape } from "./verdict";
import { useWords, type Speech } from "./words";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "4px",
    marginBottom: "8px",
  },
  title: { margin: "0 auto 0 0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  filter: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", marginBottom: "8px" },
  unit: { minWidth: "180px" },
  link: {
    textAlign: "start",
    lineHeight: "24px",
    marginBlock: "-2px",
    overflowWrap: "anywhere",
    // There it would look like any other words.
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
  code: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  late: { display: "block", color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
  shape: { display: "block", lineHeight: 1 },
});

/** The counted columns, in the order of trust; those with a verdict of that name wear its shape. */
const COUNTS: { key: keyof ObjectiveCounts; verdict: Verdict }[] = [
  { key: "met", verdict: "met" },
  { key: "notMet", verdict: "not-met" },
  { key: "behind", verdict: "behind" },
  { key: "onTrack", verdict: "on-track" },
  { key: "notDue", verdict: "not-due" },
  { key: "noData", verdict: "no-data" },
];

const FILTERS: Record<Gap, UiSentence> = {
  received: "units.filter-received",
  onTime: "units.filter-on-time",
  filled: "units.filter-filled",
  clean: "units.filter-clean",
};

function otherOf({ nothingArose, noTarget }: ObjectiveCounts): number {
  return nothingArose + noTarget;
}

function shareOf({ met, notMet }: ObjectiveCounts, { say, language }: Speech) {
  const title = say("units.share-detail", {
    met: formatNumber(met, language),
    judged: formatNumber(met + notMet, language),
  });
  return (
    <td className="figure" title={title}>
      {formatShareOf(met, met + notMet, language)}
    </td>
  );
}

function Counts({ objectives }: { objectives: ObjectiveCounts }) {
  const speech = useWords();
  const { nothingArose, noTarget } = objectives;
  return (
    <>
      <td className="figure">{formatNumber(objectives.set, speech.language)}</td>
      {COUNTS.map(({ key }) => (
        <td key={key} className="figure">
          {formatNumber(objectives[key], speech.language)}
        </td>
      ))}
      <td className="figure" title={speech.say("units.other-detail", { nothingArose, noTarget })}>
        {formatNumber(otherOf(objectives), speech.language)}
      </td>
      {shareOf(objectives, speech)}
    </>
  );
}

function Row({ row, onUnit }: { row: UnitRow; onUnit: (unit: UnitCode) => void }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { unit, name, four, report, receivedAt, objectives } = row;
  const shown = name ?? unit;
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        {four.received ? (
          <Link
            as="button"
            className={styles.link}
            title={say("units.targets-of", { unit: shown })}
            onClick={() => onUnit(unit)}
          >
            {shown}
          </Link>
        ) : (
          shown
        )}
        {name !== null && <span className={styles.code}>{unit}</span>}
      </th>
      <td className="short">{STATE_WORDS[row.state][language]}</td>
      <td className="figure">{row.version ?? NOTHING}</td>
      <td className="short">
        {receivedAt === null ? NOTHING : formatDay(receivedAt)}
        {row.onTime === false && <span className={styles.late}>{say("units.late")}</span>}
      </td>
      <td>
        {report === null
          ? NOTHING
          : say("units.report-of", { number: `${report.number}/${report.symbol}`, date: formatDate(report.date) })}
      </td>
      <td className="figure">
        {four.received
          ? `${formatNumber(four.filled.with, language)}/${formatNumber(four.filled.of, language)}`
          : NOTHING}
      </td>
      <td className="figure">{four.received ? formatNumber(four.open, language) : NOTHING}</td>
      {objectives === null ? (
        Array.from({ length: COUNTS.length + 3 }, (_, place) => (
          <td key={place} className="figure">
            {NOTHING}
          </td>
        ))
      ) : (
        <Counts objectives={objectives} />
      )}
    </tr>
  );
}

function totalOf(units: UnitRow[]): ObjectiveCounts {
  const sum = (key: keyof ObjectiveCounts): number => units.reduce((all, row) => all + (row.objectives?.[key] ?? 0), 0);
  return {
    set: sum("set"),
    met: sum("met"),
    notMet: sum("notMet"),
    behind: sum("behind"),
    onTrack: sum("onTrack"),
    notDue: sum("notDue"),
    nothingArose: sum("nothingArose"),
    noData: sum("noData"),
    noTarget: sum("noTarget"),
  };
}

function Headings() {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
    <tr>
      <th scope="col">{say("units.unit")}</th>
      <th scope="col">{say("units.state")}</th>
      <th scope="col" className="figure">
        {say("units.version")}
      </th>
      <th scope="col">{say("units.received")}</th>
      <th scope="col">{say("units.report")}</th>
      <th scope="col" className="figure">
        {say("units.filled")}
      </th>
      <th scope="col" className="figure">
        {say("units.open")}
      </th>
      <th scope="col" className="figure">
        {say("units.set")}
      </th>
      {COUNTS.map(({ key, verdict }) => (
        <th key={key} scope="col" className="figure">
          <span className={styles.shape}>
            <VerdictShape verdict={verdict} />
          </span>
          {VERDICT_WORDS[verdict][language]}
        </th>
      ))}
      <th scope="col" className="figure">
        {say("units.other")}
      </th>
      <th scope="col" className="figure">
        {say("units.share")}
      </th>
    </tr>
  );
}

export interface UnitsProps {
  table: Consolidation;
  gap: Gap | null;
  onGap: (gap: Gap | null) => void;
  onUnit: (unit: UnitCode) => void;
}

/** The units of the roster, those that need action first; a unit's name opens its targets. */
export function Units({ table, gap, onGap, onUnit }: UnitsProps) {
  const { units } = table;
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const shown = byUrgency(gap === null ? units : units.filter((row) => lacks(row, gap)));
  return (
    <section aria-labelledby={id}>
      <div className={styles.top}>
        <h2 id={id} className={styles.title}>
          {say("units.title")}
        </h2>
        <ExportButton table={table} kind="units" />
      </div>
      {gap !== null && (
        <div className={styles.filter} role="status">
          <Text>{say("units.showing", { count: shown.length, all: units.length, filter: say(FILTERS[gap]) })}</Text>
          <Button size="small" onClick={() => onGap(null)}>
            {say("units.show-all")}
          </Button>
        </div>
      )}
      <Scroller labelledBy={id} least={1240}>
        <caption>{say("units.caption")}</caption>
        <thead>
          <Headings />
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.unit} row={row} onUnit={onUnit} />
          ))}
        </tbody>
        {shown.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={7}>
                {say("units.total")}
              </th>
              <Counts objectives={totalOf(shown)} />
            </tr>
          </tfoot>
        )}
      </Scroller>
    </section>
  );
}
