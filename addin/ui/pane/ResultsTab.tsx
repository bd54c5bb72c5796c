import { Button, Field, makeStyles, Select, Spinner, Text, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { periodName } from "../../../shared/messages/periods";
import { targetsOf } from "../../../shared/model/plan";
import { countFilled, isFilled } from "../../actions/entering";
import { wrongFields } from "../../actions/page";
import { periodsOfYear } from "../../actions/periodChoice";
import { Failure } from "../Failure";
import { formatHeadline, formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { ActionList } from "./ActionList";
import { Deadlines } from "./Deadlines";
import { PrintButton } from "./PrintButton";
import { useLists } from "./styles";
import { TargetList } from "./TargetList";
import { VerdictBar } from "./VerdictBar";
import { usePane } from "./view";

const useStyles = makeStyles({
  filter: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  status: { minHeight: "20px" },
});

/** The figures of a period: what they come to, what falls due, and a field for each target and each action. */
export function ResultsTab() {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, figures, book, results, rates, choosePeriod, now, turn } = usePane();
  const { plan } = reading;
  const { period, page, writing, failure, unwritten } = figures;
  const [view, setView] = useState<"targets" | "actions">("targets");
  const placed = useMemo(() => targetsOf(plan), [plan]);
  const actions = plan.objectives.flatMap((objective) => objective.actions);
  const number = (value: number): string => formatNumber(value, language);
  const periods = periodsOfYear(plan.year ?? now().getFullYear());
  const wrong = page === null ? 0 : wrongFields(page, language);
  const stated = page === null ? 0 : actions.filter(({ id }) => (page.actions[id]?.state ?? "") !== "").length;
  const typed = results.some(isFilled) || stated > 0;
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
          <Deadlines states={page.actions} />
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
              {say("results.filled", { filled: number(countFilled(rates)), all: number(placed.length) })}
            </Text>
          </div>
          <VerdictBar counts={rates.plan.targets} />
          <div className={styles.status} role="status">
            {wrong > 0
              ? say("results.wrong", { count: number(wrong) })
              : writing || unwritten > 0
                ? say("results.saving")
                : typed && say("results.saved")}
          </div>
          <Deadlines states={page.actions} />
          {actions.length > 0 && (
            <div className={lists.buttons} role="group" aria-label={say("results.view")}>
              <ToggleButton size="small" checked={view === "targets"} onClick={() => setView("targets")}>
                {say("results.view-targets", { count: number(placed.length) })}
              </ToggleButton>
              <ToggleButton size="small" checked={view === "actions"} onClick={() => setView("actions")}>
                {say("results.view-actions", { stated: number(stated), count: number(actions.length) })}
              </ToggleButton>
            </div>
          )}
          {view === "targets" ? <TargetList placed={placed} page={page} /> : <ActionList page={page} />}
          <PrintButton />
          <Button appearance="primary" onClick={() => turn("send")}>
            {say("results.next")}
          </Button>
        </>
      )}
    </div>
  );
}
