import { Button, Field, Input, makeStyles, Select, Spinner, Text } from "@fluentui/react-components";
import { useId } from "react";
import { periodName } from "../../../shared/messages/periods";
import { targetsOf } from "../../../shared/model/plan";
import { UnitCode } from "../../../shared/model/primitives";
import { countBySeverity, explanationsFor, openWarnings } from "../../actions/findings";
import { baseOf } from "../../actions/reporting";
import { isFilled } from "../../actions/entering";
import { Failure } from "../Failure";
import { formatDate, formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { History } from "./History";
import { ReceiptCard } from "./ReceiptCard";
import { useLists } from "./styles";
import { useSending, type SendingState } from "./useSending";
import { usePane } from "./view";

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
  lines: { margin: 0, paddingLeft: "18px" },
});

function Place({ state }: { state: SendingState }) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const id = useId();
  const { units, unit, periods, place } = state;
  const wrong = unit !== "" && !UnitCode.safeParse(unit).success;
  return (
    <>
      <Field
        className={styles.field}
        label={say("send.unit")}
        hint={say("send.unit-hint")}
        validationMessage={wrong ? say("send.unit-wrong") : undefined}
      >
        <Input
          className={styles.input}
          value={unit}
          list={id}
          autoComplete="off"
          onChange={(_, { value }) => state.setUnit(value.trim())}
        />
      </Field>
      <datalist id={id}>{Array.isArray(units) && units.map((each) => <option key={each} value={each} />)}</datalist>
      {periods !== null && periods.length > 0 && (
        <Field className={styles.field} label={say("send.place")}>
          <Select
            value={place === null ? "" : `${place.body} ${place.period}`}
            onChange={(_, { value }) => {
              const chosen = periods.find(({ body, period }) => `${body} ${period}` === value);
              if (chosen) state.choose(chosen);
            }}
          >
            {place === null && <option value="" />}
            {periods.map(({ body, period, due }) => (
              <option key={`${body} ${period}`} value={`${body} ${period}`}>
                {say("send.place-of", { period: periodName(period, language), body, due: formatDate(due) })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

/** What is about to go out, and the button that sends it. */
function Outgoing({ state }: { state: SendingState }) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, findings, explained, results, figures, fileName, turn } = usePane();
  const { place, sending } = state;
  if (place === null) return null;
  const kind = figures.page?.made ? "results" : "plan";
  const period = periodName(place.period, language);
  const number = (value: number): string => formatNumber(value, language);
  const all = targetsOf(reading.plan).length;
  const { error: errors } = countBySeverity(findings);
  const explanations = explanationsFor(findings, explained).length;
  const base = baseOf(place, kind);
  return (
    <section className={lists.card}>
      <h3 className={lists.title}>{say("send.what")}</h3>
      <Text weight="semibold">{say(`send.kind-${kind}`, { period })}</Text>
      <ul className={styles.lines}>
        <li>{base === null ? say("send.first") : say("send.version", { version: base + 1 })}</li>
        {kind === "results" && (
          <li>{say("send.filled", { filled: number(results.filter(isFilled).length), all: number(all) })}</li>
        )}
        <li>{say("send.warnings", { count: number(openWarnings(findings, explained)) })}</li>
        {explanations > 0 && <li>{say("send.explained", { count: number(explanations) })}</li>}
        <li>{say("send.attached", { file: fileName })}</li>
      </ul>
      {errors > 0 ? (
        <div className={lists.buttons}>
          <Text>{say("send.errors", { count: errors })}</Text>
          <Button onClick={() => turn("check")}>{say("send.errors-show")}</Button>
        </div>
      ) : (
        <Button appearance="primary" disabledFocusable={sending} onClick={() => void state.send(kind)}>
          {say(sending ? "send.sending" : "send.send")}
        </Button>
      )}
    </section>
  );
}

/** To whom the report goes, what it holds, the receipt, and what was sent before. */
export function SendTab() {
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { onTable } = usePane();
  const state = useSending();
  const { units, unit, periods, place, asking, failure, receipt, history } = state;
  if (units === "none") return <Text className={lists.tab}>{say("send.not-local")}</Text>;
  const nowhere = Array.isArray(units) && units.length === 0;
  return (
    <div className={lists.tab}>
      <Text className={lists.quiet}>{say("send.persona")}</Text>
      {failure !== null && (
        <>
          <Failure failure={failure.thrown} asOf={null} busy={asking || state.sending} onRetry={state.ask} />
          {failure.sending && <Text>{say("send.failed-kept")}</Text>}
        </>
      )}
      {asking && units === null && <Spinner size="small" label={say("send.loading")} />}
      {nowhere ? (
        <>
          <Text>{say("send.no-units")}</Text>
          <div>
            <Button onClick={state.ask}>{say("send.ask-again")}</Button>
          </div>
        </>
      ) : (
        units !== null && <Place state={state} />
      )}
      {periods !== null && periods.length === 0 && <Text>{say("send.no-period", { unit })}</Text>}
      <div role="status">
        {receipt !== null && <ReceiptCard receipt={receipt} body={place?.body ?? ""} onTable={onTable} />}
      </div>
      <Outgoing state={state} />
      {history !== null && <History sent={history} />}
    </div>
  );
}
