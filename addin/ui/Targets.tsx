import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type Ref } from "react";
import { VERDICT_WORDS } from "../../shared/messages/verdicts";
import type { Consolidation, TargetRow } from "../../shared/model/consolidation";
import type { UnitCode } from "../../shared/model/primitives";
import { VERDICTS, type Verdict } from "../../shared/model/rates";
import { ExportButton } from "./Export";
import { formatMeasure, formatNumber, formatShare, NOTHING } from "./format";
import { Scroller } from "./Scroller";
import { VerdictMark } from "./verdict";
import { useWords, type Speech } from "./words";

/** Rows drawn at once: two hundred units have twelve thousand targets. */
const PAGE = 100;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "4px",
    marginBottom: "8px",
  },
  title: {
    margin: "0 auto 0 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    scrollMarginTop: "8px",
  },
  filters: { display: "flex", flexWrap: "wrap", gap: "12px", marginBottom: "8px" },
  filter: { flexGrow: 1, flexBasis: "200px", maxWidth: "360px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  unit: { minWidth: "120px" },
  objective: { minWidth: "100px" },
  text: { minWidth: "260px", overflowWrap: "anywhere" },
  ratio: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  pager: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "8px",
    marginTop: "8px",
  },
  none: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", rowGap: "8px" },
});

/** A rate as a share; the figures under it are what it was worked out from. */
function Used({ row }: { row: TargetRow }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { used, goal, measure, numerator, denominator } = row;
  // Without a goal the figure is 1 or 0 for "attained" or not: the verdict says that already.
  const shown = goal === null && (used === 0 || used === 1) ? NOTHING : formatMeasure(used, measure, language);
  return (
    <td className="measure">
      {shown}
      {numerator !== null && denominator !== null && (
        <span className={styles.ratio}>
          {say("targets.ratio", {
            numerator: formatNumber(numerator, language),
            denominator: formatNumber(denominator, language),
          })}
        </span>
      )}
    </td>
  );
}

function Row({ row, name }: { row: TargetRow; name: string }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <tr>
      <td className={styles.unit}>{name}</td>
      <td className={styles.objective}>{row.objective}</td>
      <th scope="row" className={styles.text}>
        {row.text}
      </th>
      <td className="measure">{formatMeasure(row.goal, row.measure, language)}</td>
      <Used row={row} />
      <td className="figure">{row.rate === null ? NOTHING : formatShare(row.rate, language)}</td>
      <td className="short">
        <VerdictMark verdict={row.verdict} />
      </td>
    </tr>
  );
}

function Pager({ first, count, onFirst }: { first: number; count: number; onFirst: (first: number) => void }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const last = Math.min(first + PAGE, count);
  const numbers = { first: first + 1, last, count };
  const params = Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [key, formatNumber(value, language)]),
  );
  return (
    <div className={styles.pager}>
      <Text role="status">{say("targets.showing", params)}</Text>
      {count > PAGE && (
        <>
          <Button disabledFocusable={first === 0} onClick={() => onFirst(Math.max(0, first - PAGE))}>
            {say("targets.previous")}
          </Button>
          <Button disabledFocusable={last === count} onClick={() => onFirst(first + PAGE)}>
            {say("targets.next")}
          </Button>
        </>
      )}
    </div>
  );
}

/** The units that have targets, by name; the first choice, with an empty value, is all of them. */
function optionsOf(table: Consolidation, { say }: Speech): { value: string; words: string }[] {
  const withTargets = new Set(table.targets.map(({ unit }) => unit));
  const units = table.units
    .filter(({ unit }) => withTargets.has(unit))
    .map(({ unit, name }) => ({ value: unit, words: name ?? unit }))
    .sort((a, b) => a.words.localeCompare(b.words, "vi"));
  return [{ value: "", words: say("targets.every-unit") }, ...units];
}

export interface TargetsProps {
  table: Consolidation;
  unit: UnitCode | null;
  onUnit: (unit: UnitCode | null) => void;
  /** Its heading, which takes the focus when a unit was chosen elsewhere. */
  heading: Ref<HTMLHeadingElement>;
}

/** All units' targets side by side, narrowed to a unit or a verdict, a hundred at a time. */
export function Targets({ table, unit, onUnit, heading }: TargetsProps) {
  const styles = useStyles();
  const speech = useWords();
  const { say, language } = speech;
  const id = useId();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  // The page belongs to what is shown: another choice, another beginning.
  const [place, setPlace] = useState({ of: "", first: 0 });
  const names = new Map(table.units.map((row) => [row.unit, row.name ?? row.unit]));
  const fitting = table.targets.filter(
    (row) => (unit === null || row.unit === unit) && (verdict === null || row.verdict === verdict),
  );
  const shownOf = `${unit ?? ""} ${verdict ?? ""}`;
  const first = place.of === shownOf && place.first < fitting.length ? place.first : 0;
  const clear = (): void => {
    onUnit(null);
    setVerdict(null);
  };
  return (
    <section aria-labelledby={id}>
      <div className={styles.top}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {say("targets.title")}
        </h2>
        {table.targets.length > 0 && <ExportButton table={table} kind="targets" />}
      </div>
      {table.targets.length === 0 ? (
        <Text>{say("targets.none")}</Text>
      ) : (
        <>
          <div className={styles.filters}>
            <Field className={styles.filter} label={say("targets.filter-unit")}>
              <Select value={unit ?? ""} onChange={(_, { value }) => onUnit(value === "" ? null : value)}>
                {optionsOf(table, speech).map(({ value, words }) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </Select>
            </Field>
            <Field className={styles.filter} label={say("targets.filter-verdict")}>
              <Select
                value={verdict ?? ""}
                onChange={(_, { value }) => setVerdict(VERDICTS.find((each) => each === value) ?? null)}
              >
                <option value="">{say("targets.every-verdict")}</option>
                {VERDICTS.map((each) => (
                  <option key={each} value={each}>
                    {VERDICT_WORDS[each][language]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          {fitting.length === 0 ? (
            <div className={styles.none} role="status">
              <Text>{say("targets.none-filtered")}</Text>
              <Button onClick={clear}>{say("targets.clear")}</Button>
            </div>
          ) : (
            <>
              <Scroller key={`${shownOf} ${first}`} labelledBy={id} least={960}>
                <caption>{say("targets.caption")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say("units.unit")}</th>
                    <th scope="col">{say("targets.objective")}</th>
                    <th scope="col">{say("targets.text")}</th>
                    <th scope="col" className="figure">
                      {say("targets.goal")}
                    </th>
                    <th scope="col" className="figure">
                      {say("targets.used")}
                    </th>
                    <th scope="col" className="figure">
                      {say("targets.rate")}
                    </th>
                    <th scope="col">{say("targets.verdict")}</th>
                  </tr>
                </thead>
                <tbody>
                  {fitting.slice(first, first + PAGE).map((row) => (
                    <Row key={`${row.unit} ${row.target}`} row={row} name={names.get(row.unit) ?? row.unit} />
                  ))}
                </tbody>
              </Scroller>
              <Pager first={first} count={fitting.length} onFirst={(to) => setPlace({ of: shownOf, first: to })} />
            </>
          )}
        </>
      )}
    </section>
  );
}
