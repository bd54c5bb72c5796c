import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { plainNumber } from "../../../../shared/messages/chips";
import type { TargetCorrection } from "../../../../shared/model/layout";
import { Comparator, type Target } from "../../../../shared/model/plan";
import { figureOf } from "../../../actions/entering";
import { useLists } from "../styles";
import { useCorrectWords } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

export interface TargetFixProps {
  /** Null for one that was not read. */
  target: Target | null;
  busy: boolean;
  onSave: (target: TargetCorrection) => void;
  /** It promises nothing. */
  onNone: () => void;
  onCancel: () => void;
}

/** A target's sign, value and unit put right. */
export function TargetFix({ target, busy, onSave, onNone, onCancel }: TargetFixProps) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useCorrectWords();
  const [comparator, setComparator] = useState<Comparator>(target?.comparator ?? "atLeast");
  const [value, setValue] = useState(typeof target?.value === "number" ? plainNumber(target.value, language) : "");
  const [unit, setUnit] = useState(target?.unit ?? (target === null ? "%" : ""));
  const [level, setLevel] = useState(target?.level ?? "");
  const attains = comparator === "attain";
  const figure = figureOf(value, language);
  const wrong = !attains && typeof figure !== "number";
  const save = (): void =>
    onSave({
      ...(target !== null && { text: target.text }),
      comparator,
      value: attains ? null : (figure ?? null),
      // a band keeps its upper end while its lower one is the same
      ...(target?.high !== undefined && figure === target.value && { high: target.high }),
      unit: attains || unit.trim() === "" ? null : unit.trim(),
      ...(attains && level.trim() !== "" && { level: level.trim() }),
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) save();
      }}
    >
      <Field size="small" label={say("fix.comparator")} className={styles.wide}>
        <Select
          size="small"
          value={comparator}
          onChange={(_, { value: chosen }) => setComparator(Comparator.safeParse(chosen).data ?? "atLeast")}
        >
          {Comparator.options.map((one) => (
            <option key={one} value={one}>
              {say(`comparator.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {attains ? (
        <Field size="small" label={say("fix.level")} className={styles.wide}>
          <Input size="small" className={styles.input} value={level} onChange={(_, data) => setLevel(data.value)} />
        </Field>
      ) : (
        <>
          <Field
            size="small"
            label={say("fix.value")}
            validationMessage={wrong && value !== "" ? say("fix.not-number") : undefined}
          >
            <Input
              size="small"
              className={styles.input}
              inputMode="decimal"
              value={value}
              onChange={(_, data) => setValue(data.value)}
            />
          </Field>
          <Field size="small" label={say("fix.unit")}>
            <Input size="small" className={styles.input} value={unit} onChange={(_, data) => setUnit(data.value)} />
          </Field>
        </>
      )}
      <div className={`${lists.buttons} ${styles.wide}`}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={wrong || busy}>
          {say("fix.save")}
        </Button>
        {target !== null && (
          <Button size="small" disabledFocusable={busy} onClick={onNone}>
            {say("fix.no-target")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {say("point.cancel")}
        </Button>
      </div>
    </form>
  );
}
