import { Button, makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countBySeverity, explanationsFor, groupFindings } from "../../actions/findings";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { FindingFold } from "./FindingFold";
import { Matrix } from "./Matrix";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({
  views: { display: "flex", gap: "4px" },
  group: { paddingBlock: "4px" },
  counts: { fontVariantNumeric: "tabular-nums" },
});

/** Everything to be looked at again, by objective; or what clause 6.2 asks. */
export function CheckTab() {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { findings, reading, explained, turn } = usePane();
  const [view, setView] = useState<"list" | "matrix">("list");
  const counts = countBySeverity(findings);
  const groups = useMemo(() => groupFindings(reading.plan, findings), [reading.plan, findings]);
  const answered = explanationsFor(findings, explained).length;
  const number = (value: number): string => formatNumber(value, language);
  return (
    <div className={lists.tab}>
      <Text weight="semibold" className={styles.counts} role="status">
        {say("check.counts", {
          errors: number(counts.error),
          warnings: number(counts.warning),
          notes: number(counts.note),
        })}
        {answered > 0 && ` · ${say("check.explained", { count: number(answered) })}`}
      </Text>
      <div className={styles.views} role="group" aria-label={say("check.view")}>
        {(["list", "matrix"] as const).map((each) => (
          <ToggleButton key={each} size="small" checked={view === each} onClick={() => setView(each)}>
            {say(`check.view-${each}`)}
          </ToggleButton>
        ))}
      </div>
      {view === "matrix" ? (
        <Matrix />
      ) : findings.length === 0 ? (
        <Text>{say("check.clean")}</Text>
      ) : (
        <ul className={lists.list}>
          <More items={groups} step={30}>
            {({ objective, folds }) => (
              <li key={objective?.id ?? ""} className={styles.group}>
                <h3 className={`${lists.title} ${lists.clamped}`}>
                  {objective === null
                    ? say("check.plan")
                    : `${objective.number === null ? "" : `${objective.number} · `}${objective.statement}`}
                </h3>
                <ul className={lists.list}>
                  {folds.map((fold) => (
                    <FindingFold key={fold.code} fold={fold} />
                  ))}
                </ul>
              </li>
            )}
          </More>
        </ul>
      )}
      <Button appearance="primary" onClick={() => turn("results")}>
        {say("check.next")}
      </Button>
    </div>
  );
}
