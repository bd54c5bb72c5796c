import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { targetsOf } from "../../../shared/model/plan";
import { isGuess, explanationKey } from "../../actions/findings";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { CellLink, More, TargetChip } from "./common";
import { Guesses } from "./Guesses";
import { ObjectiveTree } from "./ObjectiveTree";
import { useLists } from "./styles";
import { Unread } from "./Unread";
import { usePane } from "./view";

const useStyles = makeStyles({
  counts: { display: "block", fontVariantNumeric: "tabular-nums" },
  read: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What was read: counted, the guesses first, the tree, and what found no place. */
export function PlanTab() {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, findings, explained, turn } = usePane();
  const { plan, tables } = reading;
  const count = (key: "objectives" | "actions" | "targets", value: number): string =>
    say(`plan.${key}`, { count: formatNumber(value, language) });
  const actions = plan.objectives.reduce((sum, objective) => sum + objective.actions.length, 0);
  const guesses = useMemo(() => findings.filter(isGuess), [findings]);
  const guessed = useMemo(
    () => new Set(guesses.filter((finding) => !explained[explanationKey(finding)]).map(({ cell }) => cell)),
    [guesses, explained],
  );
  return (
    <div className={lists.tab}>
      <div>
        <Text className={styles.read}>
          {say("plan.read", { sheets: [...new Set(tables.map(({ sheet }) => `"${sheet}"`))].join(", ") })}
        </Text>
        <Text className={styles.counts} weight="semibold">
          {[
            count("objectives", plan.objectives.length),
            count("actions", actions),
            count("targets", targetsOf(plan).length),
          ].join(" · ")}
        </Text>
      </div>
      {guesses.length > 0 && <Guesses guesses={guesses} />}
      <ObjectiveTree guessed={guessed} />
      {plan.announced.length > 0 && (
        <details className={lists.details}>
          <summary>{say("plan.announced", { count: plan.announced.length })}</summary>
          <ul className={lists.list}>
            <More items={plan.announced}>
              {(announced) => (
                <li key={announced.cell} className={lists.item}>
                  <span className={lists.words}>
                    {announced.number !== null && `${announced.number}. `}
                    {announced.statement}
                  </span>
                  <div className={lists.chips}>
                    {announced.targets.map((target) => (
                      <TargetChip key={target.id} target={target} />
                    ))}
                    <CellLink address={announced.cell} />
                  </div>
                </li>
              )}
            </More>
          </ul>
        </details>
      )}
      {plan.unread.length === 0 ? (
        <Text className={styles.read}>{say("plan.all-read")}</Text>
      ) : (
        <Unread unread={plan.unread} />
      )}
      <Button appearance="primary" onClick={() => turn("check")}>
        {say("plan.next")}
      </Button>
    </div>
  );
}
