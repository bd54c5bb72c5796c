import { Button, Field, Link, makeStyles, Select, Spinner, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { periodName } from "../../../shared/messages/periods";
import { targetsOf, type PlacedTarget } from "../../../shared/model/plan";
import type { Achievement } from "../../../shared/model/rates";
import { BLANK } from "../../actions/entering";
import { wrongFields } from "../../actions/figureBook";
import { periodsOfYear } from "../../actions/periodChoice";
import { Failure } from "../Failure";
import { formatHeadline, formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { useLists } from "./styles";
import { TargetEntry } from "./TargetEntry";
import { VerdictBar } from "./VerdictBar";
import { usePane } from "./view";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: "8px" },
  filter: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  status: { minHeight: "20px" },
  lead: { display: "flex", justifyContent: "space-between", columnGap: "12px", fontVariantNumeric: "tabular-nums" },
  who: { minHeight: "24px", textAlign: "start", overflowWrap: "anywhere" },
});

const SHOWN = ["all", "missing", "not-met"] as const;
type Shown = (typeof SHOWN)[number];

const NO_ACHIEVEMENT: Achievement = { used: null, goal: null, rate: null, verdict: "no-data" };

const SHOWS: Record<Shown, (achievement: Achievement) => boolean> = {
  all: () => true,
  missing: ({ verdict, used }) => used === null && verdict !== "nothing-arose",
  "not-met": ({ verdict }) => verdict === "not-met" || verdict === "behind",
};

/** Who is asked for a target's figure: whoever leads its action, else the actions of its objective. */
function leadsOf({ action, objective }: PlacedTarget): string[] {
  const leads = action === null ? objective.actions.flatMap(({ lead }) => lead) : action.lead;
  return [...new Set(leads)];
}

/** Chosen for targets that nobody is named for: no department is called so. */
const NOBODY = "?";

function askedOf(one: PlacedTarget, lead: string): boolean {
  const leads = leadsOf(one);
  return lead === NOBODY ? leads.length === 0 : leads.includes(lead);
}

/** How many figures are missing, by who is asked for them, most first; "" where nobody is named. */
function missingByLead(missing: PlacedTarget[]): [lead: string, count: number][] {
  const counts = new Map<string, number>();
  for (const one of missing) {
    const leads = leadsOf(one);
    for (const lead of leads.length === 0 ? [""] : leads) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, "vi"));
}

/** The figures of a period: what they come to, what is missing, and a field for each target. */
export function ResultsTab() {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, figures, book, results, rates, choosePeriod, now, turn } = usePane();
  const { plan } = reading;
  const { period, page, writing, failure, unwritten } = figures;
  const placed = useMemo(() => targetsOf(plan), [plan]);
  const [shown, setShown] = useState<Shown>("all");
  const [lead, setLead] = useState("");
  const achieved = useMemo(() => new Map(rates.targets.map((one) => [one.target, one])), [rates]);
  const of = ({ target }: PlacedTarget): Achievement => achieved.get(target.id) ?? NO_ACHIEVEMENT;
  const number = (value: number): string => formatNumber(value, language);
  const missing = placed.filter((one) => SHOWS.missing(of(one)));
  const leads = [...new Set(placed.flatMap(leadsOf))].sort((a, b) => a.localeCompare(b, "vi"));
  // What is being filled in stays where it is, though it is missing no more.
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null);
  const choose = (next: Shown): void => {
    setShown(next);
    setHeld(
      next === "all" ? null : new Set(placed.filter((one) => SHOWS[next](of(one))).map(({ target }) => target.id)),
    );
  };
  const fitting = placed.filter(
    (one) => (held === null || held.has(one.target.id)) && (lead === "" || askedOf(one, lead)),
  );
  const year = plan.year ?? now().getFullYear();
  const periods = periodsOfYear(year);
  const wrong = page === null ? 0 : wrongFields(page, language);

  return (
    <div className={lists.tab}>
      <Field className={styles.filter} label={say("results.period")}>
        <Select value={period} onChange={(_, { value }) => choosePeriod(value)}>
          {(periods.includes(period) ? periods : [period, ...periods]).map((each) => (
            <option key={each} value={each}>
              {periodName(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      {failure !== null && (
        <Failure
          failure={failure}
          asOf={null}
          busy={writing}
          onRetry={() => void (page === null ? book.turnTo(period) : book.flush().catch(() => undefined))}
        />
      )}
      {page === null ? (
        failure === null && <Spinner size="small" label={say("pane.loading")} />
      ) : placed.length === 0 ? (
        <Text>{say("results.no-targets")}</Text>
      ) : !page.made ? (
        <>
          <Text>{say("results.begin")}</Text>
          <Button appearance="primary" disabledFocusable={writing} onClick={() => void book.make()}>
            {say("results.make")}
          </Button>
        </>
      ) : (
        <>
          <div>
            <Text weight="semibold" as="h3" block>
              {rates.plan.judged === 0
                ? say("results.unjudged")
                : formatHeadline(rates.plan.met, rates.plan.judged, language)}
            </Text>
            <Text block>
              {say("results.filled", { filled: number(placed.length - missing.length), all: number(placed.length) })}
            </Text>
          </div>
          <VerdictBar counts={rates.plan.targets} />
          <div className={styles.status} role="status">
            {wrong > 0
              ? say("results.wrong", { count: number(wrong) })
              : writing || unwritten > 0
                ? say("results.saving")
                : results.length > 0 && say("results.saved")}
          </div>
          <div className={styles.filters}>
            <Field className={styles.filter} label={say("results.show")}>
              <Select value={shown} onChange={(_, { value }) => choose(SHOWN.find((each) => each === value) ?? "all")}>
                {SHOWN.map((each) => (
                  <option key={each} value={each}>
                    {say(`results.show-${each}`, {
                      count: number(placed.filter((one) => SHOWS[each](of(one))).length),
                    })}
                  </option>
                ))}
              </Select>
            </Field>
            {(leads.length > 1 || lead === NOBODY) && (
              <Field className={styles.filter} label={say("results.lead")}>
                <Select value={lead} onChange={(_, { value }) => setLead(value)}>
                  <option value="">{say("results.every-lead")}</option>
                  {lead === NOBODY && <option value={NOBODY}>{say("results.no-lead")}</option>}
                  {leads.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </Select>
              </Field>
            )}
          </div>
          {missing.length > 0 && (
            <details className={lists.details}>
              <summary>{say("results.missing")}</summary>
              <ul className={lists.list}>
                {missingByLead(missing).map(([who, count]) => (
                  <li key={who} className={styles.lead}>
                    <Link
                      as="button"
                      className={styles.who}
                      onClick={() => {
                        choose("missing");
                        setLead(who === "" ? NOBODY : who);
                      }}
                    >
                      {who === "" ? say("results.no-lead") : who}
                    </Link>
                    <span>{number(count)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {fitting.length === 0 && <Text>{say("results.none")}</Text>}
          <ul className={lists.list} key={`${shown} ${lead} ${period}`}>
            <More items={fitting} step={40}>
              {(one) => (
                <TargetEntry
                  key={one.target.id}
                  placed={one}
                  typed={page.typed[one.target.id] ?? BLANK}
                  achievement={of(one)}
                  onType={book.type}
                />
              )}
            </More>
          </ul>
          <Button appearance="primary" onClick={() => turn("send")}>
            {say("results.next")}
          </Button>
        </>
      )}
    </div>
  );
}
