import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../shared/model/plan";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { CellLink, More } from "./common";
import { useLists } from "./styles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

/** Cells that found no place in the plan: never hidden, listed when asked for. */
export function Unread({ unread }: { unread: Plan["unread"] }) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const [shown, setShown] = useState(false);
  return (
    <section className={lists.section}>
      <div className={styles.head}>
        <Text weight="semibold">{say("plan.unread", { count: formatNumber(unread.length, language) })}</Text>
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? "plan.hide" : "plan.show")}
        </Button>
      </div>
      {shown && (
        <ul className={lists.list}>
          <More items={unread}>
            {({ cell, text }) => (
              <li key={cell} className={lists.item}>
                <span className={lists.words}>{text}</span>
                <CellLink address={cell} />
              </li>
            )}
          </More>
        </ul>
      )}
    </section>
  );
}
