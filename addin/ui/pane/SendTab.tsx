import { Button, Spinner, Text } from "@fluentui/react-components";
import { Failure } from "../Failure";
import { formatDay, formatTime } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { DocumentFields } from "./DocumentFields";
import { History } from "./History";
import { Outgoing } from "./Outgoing";
import { ReceiptCard } from "./ReceiptCard";
import { SendPlace } from "./SendPlace";
import { useLists } from "./styles";
import { useSending, type SendingState } from "./useSending";
import { usePane } from "./view";

/** Since when there is no network, and how old what is shown is. */
function OfflineNote({ state: { offline, place } }: { state: SendingState }) {
  const { say } = useWorkbenchWords();
  if (offline === null || place === null) return null;
  const { since, asOf } = offline;
  return (
    <Text role="status">
      {say("send.offline", { time: formatTime(since) })}{" "}
      {asOf !== null && say("send.offline-as-of", { time: formatTime(new Date(asOf)), date: formatDay(asOf) })}
    </Text>
  );
}

/** To whom the report goes, what it holds, the receipt, and what was sent before. */
export function SendTab() {
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { onTable } = usePane();
  const state = useSending();
  const { units, unit, periods, place, asking, failure, receipt, history, waiting } = state;
  if (units === "none") return <Text className={lists.tab}>{say("send.not-local")}</Text>;
  const nowhere = Array.isArray(units) && units.length === 0;
  return (
    <div className={lists.tab}>
      <Text className={lists.quiet}>{say("send.persona")}</Text>
      <OfflineNote state={state} />
      {failure !== null && (
        <>
          <Failure failure={failure.thrown} asOf={null} busy={asking || state.sending} onRetry={state.ask} />
          <Text>{say(failure.sending ? "send.failed-kept" : "send.asked-again")}</Text>
        </>
      )}
      {asking && units === null && failure === null && <Spinner size="small" label={say("send.loading")} />}
      {nowhere ? (
        <>
          <Text>{say("send.no-units")}</Text>
          <div>
            <Button onClick={state.ask}>{say("send.ask-again")}</Button>
          </div>
        </>
      ) : (
        units !== null && <SendPlace state={state} />
      )}
      {periods !== null && periods.length === 0 && <Text>{say("send.no-period", { unit })}</Text>}
      <div role="status">
        {receipt !== null && waiting === null && (
          <ReceiptCard receipt={receipt} body={place?.body ?? ""} onTable={onTable} />
        )}
      </div>
      {place !== null && <DocumentFields />}
      <Outgoing state={state} />
      {history !== null && <History sent={history} waiting={waiting} />}
    </div>
  );
}
