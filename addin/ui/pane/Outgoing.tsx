import { Button, makeStyles, Text } from "@fluentui/react-components";
import { periodName } from "../../../shared/messages/periods";
import { targetsOf } from "../../../shared/model/plan";
import type { UnitPeriod } from "../../../shared/model/periodRecord";
import type { Kind } from "../../../shared/model/snapshot";
import { documentOf } from "../../actions/documentTyped";
import { countFilled } from "../../actions/entering";
import { countBySeverity, explanationsFor, openWarnings } from "../../actions/findings";
import { baseOf } from "../../actions/reporting";
import { formatDate, formatNumber, formatTime } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { useLists } from "./styles";
import type { SendingState } from "./useSending";
import { usePane } from "./view";

const useStyles = makeStyles({ lines: { margin: 0, paddingLeft: "18px" } });

/** What the report holds, a line a fact. */
function Facts({ place, kind, open }: { place: UnitPeriod; kind: Kind; open: number }) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const { reading, findings, explained, rates, figures, fileName, document: typed } = usePane();
  const number = (value: number): string => formatNumber(value, language);
  const explanations = explanationsFor(findings, explained).length;
  const base = baseOf(place, kind);
  const document = documentOf(typed);
  const states = Object.values(figures.page?.actions ?? {}).filter((one) => one.state !== "").length;
  const actions = reading.plan.objectives.reduce((sum, objective) => sum + objective.actions.length, 0);
  const filled = { filled: number(countFilled(rates)), all: number(targetsOf(reading.plan).length) };
  return (
    <ul className={styles.lines}>
      <li>{base === null ? say("send.first") : say("send.version", { version: base + 1 })}</li>
      {kind === "results" && (
        <>
          <li>{say("send.filled", filled)}</li>
          <li>{say("send.actions", { stated: number(states), all: number(actions) })}</li>
        </>
      )}
      <li>{say("send.warnings", { count: number(open) })}</li>
      {explanations > 0 && <li>{say("send.explained", { count: number(explanations) })}</li>}
      <li>
        {document === null || document === "incomplete"
          ? say("send.no-document")
          : say("send.document", {
              number: document.number,
              symbol: document.symbol,
              date: formatDate(document.date),
            })}
      </li>
      <li>{say("send.attached", { file: fileName })}</li>
    </ul>
  );
}

/** What is about to go out, and the button that sends it. */
export function Outgoing({ state }: { state: SendingState }) {
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { findings, explained, figures, turn, document: typed } = usePane();
  const { place, sending, waiting } = state;
  if (place === null) return null;
  const kind = figures.page?.made ? "results" : "plan";
  const period = periodName(place.period, language);
  const { error: errors } = countBySeverity(findings);
  const open = openWarnings(findings, explained);
  const incomplete = documentOf(typed) === "incomplete";
  const stands = waiting !== null && (waiting.since !== null || waiting.refused !== null);
  return (
    <section className={lists.card}>
      <h3 className={lists.title}>{say("send.what")}</h3>
      <Text weight="semibold">{say(`send.kind-${kind}`, { period })}</Text>
      <Facts place={place} kind={kind} open={open} />
      {open > 0 && errors === 0 && (
        <div>
          <Button size="small" onClick={() => turn("check")}>
            {say("send.warnings-show")}
          </Button>
        </div>
      )}
      {errors > 0 ? (
        <div className={lists.buttons}>
          <Text>{say("send.errors", { count: errors })}</Text>
          <Button onClick={() => turn("check")}>{say("send.errors-show")}</Button>
        </div>
      ) : (
        <>
          {stands && <Text>{say("send.stands", { time: formatTime(new Date(waiting.snapshot.sealedAt)) })}</Text>}
          {incomplete && <Text role="status">{say("send.document-incomplete")}</Text>}
          <Button
            appearance={stands ? "secondary" : "primary"}
            disabledFocusable={sending || incomplete}
            onClick={() => void state.send(kind)}
          >
            {say(
              sending
                ? "send.sending"
                : stands
                  ? "send.replace"
                  : baseOf(place, kind) === null
                    ? "send.send"
                    : "send.again",
            )}
          </Button>
        </>
      )}
    </section>
  );
}
