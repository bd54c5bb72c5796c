import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { BLANK_ACTION, type ActionTyped } from "../../actions/enteringActions";
import type { Page } from "../../actions/page";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { ActionEntryItem } from "./ActionEntryItem";
import { More } from "./common";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({ filter: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" } });

const SHOWN = ["all", "open", "unsaid"] as const;
type Shown = (typeof SHOWN)[number];

const SHOWS: Record<Shown, (typed: ActionTyped) => boolean> = {
  all: () => true,
  open: ({ state }) => state === "doing" || state === "not-done",
  unsaid: ({ state }) => state === "",
};

/** What became of each action in the period. */
export function ActionList({ page }: { page: Page }) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, book, figures } = usePane();
  const actions = reading.plan.objectives.flatMap((objective) =>
    objective.actions.map((action) => ({ objective, action })),
  );
  const typedOf = (id: string): ActionTyped => page.actions[id] ?? BLANK_ACTION;
  const [shown, setShown] = useState<Shown>("all");
  // What is being filled in stays where it is, though it fits the choice no more.
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null);
  const fitting = (which: Shown) => actions.filter(({ action }) => SHOWS[which](typedOf(action.id)));
  const choose = (next: Shown): void => {
    setShown(next);
    setHeld(next === "all" ? null : new Set(fitting(next).map(({ action }) => action.id)));
  };
  const listed = actions.filter(({ action }) => held === null || held.has(action.id));
  return (
    <>
      <Field className={styles.filter} label={say("results.show")}>
        <Select value={shown} onChange={(_, { value }) => choose(SHOWN.find((each) => each === value) ?? "all")}>
          {SHOWN.map((each) => (
            <option key={each} value={each}>
              {say(`results.actions-${each}`, { count: formatNumber(fitting(each).length, language) })}
            </option>
          ))}
        </Select>
      </Field>
      {listed.length === 0 && <Text>{say("results.actions-none")}</Text>}
      <ul className={lists.list} key={`${shown} ${figures.period}`}>
        <More items={listed} step={40}>
          {({ objective, action }) => (
            <ActionEntryItem
              key={action.id}
              objective={objective}
              action={action}
              typed={typedOf(action.id)}
              onMark={book.mark}
            />
          )}
        </More>
      </ul>
    </>
  );
}
