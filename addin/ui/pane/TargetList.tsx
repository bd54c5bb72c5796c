import { Field, Link, makeStyles, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlacedTarget } from "../../../shared/model/plan";
import type { Achievement } from "../../../shared/model/rates";
import { BLANK } from "../../actions/entering";
import { askedOf, leadsOf, missingByLead, NOBODY } from "../../actions/leads";
import type { Page } from "../../actions/page";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { useLists } from "./styles";
import { TargetEntry } from "./TargetEntry";
import { usePane } from "./view";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: "8px" },
  filter: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
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

/** A field for each target; who still owes a figure; and the ones that were asked for alone. */
export function TargetList({ placed, page }: { placed: PlacedTarget[]; page: Page }) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { book, rates, figures } = usePane();
  const [shown, setShown] = useState<Shown>("all");
  const [lead, setLead] = useState("");
  const achieved = useMemo(() => new Map(rates.targets.map((one) => [one.target, one])), [rates]);
  const of = ({ target }: PlacedTarget): Achievement => achieved.get(target.id) ?? NO_ACHIEVEMENT;
  const number = (value: number): string => formatNumber(value, language);
  // What is worked out from other targets is asked of nobody.
  const missing = placed.filter((one) => SHOWS.missing(of(one)) && one.target.workedOut === undefined);
  const leads = useMemo(() => [...new Set(placed.flatMap(leadsOf))].sort((a, b) => a.localeCompare(b, "vi")), [placed]);
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
  return (
    <>
      <div className={styles.filters}>
        <Field className={styles.filter} label={say("results.show")}>
          <Select value={shown} onChange={(_, { value }) => choose(SHOWN.find((each) => each === value) ?? "all")}>
            {SHOWN.map((each) => (
              <option key={each} value={each}>
                {say(`results.show-${each}`, { count: number(placed.filter((one) => SHOWS[each](of(one))).length) })}
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
          <summary>{say("results.missing", { count: number(missing.length) })}</summary>
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
      <ul className={lists.list} key={`${shown} ${lead} ${figures.period}`}>
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
    </>
  );
}
