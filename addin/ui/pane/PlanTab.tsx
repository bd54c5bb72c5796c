import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { targetsOf } from "../../../shared/model/plan";
import { isGuess, explanationKey } from "../../actions/findings";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { CellLink, More, TargetChip } from "./common";
import { Guesses } from "./Guesses";
import { ObjectiveItem } from "./ObjectiveItem";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({
  counts: { display: "block", fontVariantNumeric: "tabular-nums" },
  read: { display: "block", color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center", justifyContent: "space-between" },
});

/** What was read: counted, the guesses first, the tree, and what found no place. */
export function PlanTab() {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, findings, explained, turn } = usePane();
  const { plan, tables } = reading;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const count = (key: "objectives" | "actions" | "targets", value: number): string =>
    say(`plan.${key}`, { count: formatNumber(value, language) });
  const actions = plan.objectives.reduce((sum, objective) => sum + objective.actions.length, 0);
  const guesses = useMemo(() => findings.filter(isGuess), [findings]);
  const guessed = useMemo(
    () => new Set(guesses.filter((finding) => !explained[explanationKey(finding)]).map(({ cell }) => cell)),
    [guesses, explained],
  );
  const toggle = (id: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const all = open.size === 0;
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
      <section className={lists.section} aria-label={say("plan.tree")}>
        <div className={styles.bar}>
          <h3 className={lists.title}>{say("plan.tree")}</h3>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setOpen(all ? new Set(plan.objectives.map(({ id }) => id)) : new Set())}
          >
            {say(all ? "plan.expand-all" : "plan.collapse-all")}
          </Button>
        </div>
        <ul className={lists.list}>
          <More items={plan.objectives}>
            {(objective) => (
              <ObjectiveItem
                key={objective.id}
                objective={objective}
                open={open.has(objective.id)}
                guessed={guessed}
                onToggle={toggle}
              />
            )}
          </More>
        </ul>
      </section>
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
        <details className={lists.details} open={plan.unread.length <= 5}>
          <summary>{say("plan.unread", { count: formatNumber(plan.unread.length, language) })}</summary>
          <ul className={lists.list}>
            <More items={plan.unread}>
              {({ cell, text }) => (
                <li key={cell} className={lists.item}>
                  <span className={lists.words}>{text}</span>
                  <CellLink address={cell} />
                </li>
              )}
            </More>
          </ul>
        </details>
      )}
      <Button appearance="primary" onClick={() => turn("check")}>
        {say("plan.next")}
      </Button>
    </div>
  );
}
