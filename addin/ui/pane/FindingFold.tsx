import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { findingSentence } from "../../../shared/messages/findings";
import type { Finding } from "../../../shared/model/finding";
import type { Fold } from "../../actions/findings";
import { useWorkbenchWords } from "../workbench/words";
import { CellLink, More } from "./common";
import { Explain } from "./Explain";
import { Severity } from "./Severity";
import { useLists } from "./styles";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  inner: { paddingLeft: "12px" },
});

/** Addresses shown before the rest is asked for. */
const CELLS = 6;

function Sentence({ finding }: { finding: Finding }) {
  const lists = useLists();
  const { language } = useWorkbenchWords();
  return (
    <span className={lists.words}>
      {findingSentence(finding, language)} <span className={lists.code}>{finding.code}</span>
    </span>
  );
}

/** Equal findings as one, with their cells; each by itself when asked for. */
export function FindingFold({ fold }: { fold: Fold }) {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const [open, setOpen] = useState(false);
  const { findings, severity } = fold;
  const [first] = findings;
  // One cell may hold several targets, each with the same to be said of it.
  const cells = [...new Set(findings.map(({ cell }) => cell))];
  const many = findings.length > 1;
  return (
    <li className={lists.item}>
      <div className={styles.head}>
        <Severity severity={severity} />
        {many && <span className={lists.quiet}>{say("check.fold", { count: findings.length })}</span>}
        {cells.slice(0, CELLS).map((cell) => (
          <CellLink key={cell} address={cell} />
        ))}
        {cells.length > CELLS && "…"}
      </div>
      {open ? (
        <ul className={`${lists.list} ${styles.inner}`}>
          <More items={findings} step={20}>
            {(finding, at) => (
              <li key={at} className={lists.item}>
                <CellLink address={finding.cell} />
                <Sentence finding={finding} />
                {severity === "warning" && <Explain findings={[finding]} />}
              </li>
            )}
          </More>
        </ul>
      ) : (
        <Sentence finding={first} />
      )}
      <div className={lists.buttons}>
        {many && (
          <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? "check.fold-close" : "check.fold-open")}
          </Button>
        )}
      </div>
      {severity === "warning" && !open && <Explain findings={findings} />}
    </li>
  );
}
