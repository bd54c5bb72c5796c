import { Field, Input, makeStyles } from "@fluentui/react-components";
import { dateOf } from "../../../shared/achieving/sheet/words";
import { useWorkbenchWords } from "../workbench/words";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { width: "100%", fontVariantNumeric: "tabular-nums" } },
});

export interface DateFieldProps {
  label: string;
  /** As typed. */
  value: string;
  validationMessage?: string;
  onChange: (typed: string) => void;
}

/** A day as offices write it, day first: a browser's own field follows the machine's country instead. */
export function DateField({ label, value, validationMessage, onChange }: DateFieldProps) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  const wrong = value.trim() !== "" && dateOf(value) === null;
  return (
    <Field
      className={styles.field}
      size="small"
      label={label}
      validationMessage={wrong ? say("results.not-date") : validationMessage}
    >
      <Input
        size="small"
        className={styles.input}
        placeholder="30/11/2026"
        value={value}
        maxLength={20}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
