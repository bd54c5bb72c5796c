import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { periodName } from "../../../shared/messages/periods";
import type { PeriodId } from "../../../shared/model/period";
import type { UnitCode } from "../../../shared/model/primitives";
import type { Receipt } from "../../../shared/model/snapshot";
import { formatDay, formatTime } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { useLists } from "./styles";

const useStyles = makeStyles({
  whole: { borderLeft: `4px solid ${tokens.colorStatusSuccessBorderActive}` },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: "0 0 4px", overflowWrap: "anywhere" },
  },
});

export interface ReceiptCardProps {
  receipt: Receipt;
  body: UnitCode;
  onTable: (body: UnitCode, period: PeriodId) => void;
}

/** What the server has confirmed. */
export function ReceiptCard({ receipt, body, onTable }: ReceiptCardProps) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { period, version, receivedAt, sha256, submission, four } = receipt;
  return (
    <section className={`${lists.card} ${styles.whole}`}>
      <h3 className={lists.title}>{say("send.receipt")}</h3>
      <span className={lists.words}>
        {say("send.received", {
          body,
          period: periodName(period, language),
          version,
          time: formatTime(new Date(receivedAt)),
          date: formatDay(receivedAt),
        })}{" "}
        {four.onTime !== null && `${say(four.onTime ? "send.on-time" : "send.late")}.`}
      </span>
      <dl className={styles.facts}>
        <dt>{say("send.number")}</dt>
        <dd>{submission}</dd>
        <dt>{say("send.hash")}</dt>
        <dd>{sha256}</dd>
      </dl>
      <div>
        <Button onClick={() => onTable(body, period)}>{say("send.table")}</Button>
      </div>
    </section>
  );
}
