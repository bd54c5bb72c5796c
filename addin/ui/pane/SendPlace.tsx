import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import { periodName } from "../../../shared/messages/periods";
import { UnitCode } from "../../../shared/model/primitives";
import { formatDate } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import type { SendingState } from "./useSending";

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
});

/** Whose report it is, and to whom it goes for which period. */
export function SendPlace({ state }: { state: SendingState }) {
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
            {place === null && <option value="">{say("send.place-none")}</option>}
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
