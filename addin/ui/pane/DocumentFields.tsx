import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { documentOf } from "../../actions/documentTyped";
import { useWorkbenchWords } from "../workbench/words";
import { DateField } from "./DateField";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { width: "100%" } },
});

const CAPACITIES = ["", "TM", "KT", "TL"] as const;

/** The signed paper that the report goes out with: its number and symbol, its date, who signed and in which capacity. */
export function DocumentFields() {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { document, write } = usePane();
  const incomplete = documentOf(document) === "incomplete";
  const missing = (value: string): { validationMessage?: string } =>
    incomplete && value.trim() === "" ? { validationMessage: say("document.missing") } : {};
  const text = (name: "number" | "symbol") => (
    <Field className={styles.field} size="small" label={say(`document.${name}`)} {...missing(document[name])}>
      <Input
        size="small"
        className={styles.input}
        value={document[name]}
        maxLength={100}
        onChange={(_, { value }) => write({ [name]: value })}
      />
    </Field>
  );
  return (
    <section className={lists.section}>
      <h3 className={lists.title}>{say("document.title")}</h3>
      <div className={styles.fields}>
        {text("number")}
        {text("symbol")}
        <DateField
          label={say("document.date")}
          value={document.date}
          onChange={(date) => write({ date })}
          {...missing(document.date)}
        />
        <Field className={styles.field} size="small" label={say("document.capacity")}>
          <Select
            size="small"
            value={document.capacity}
            onChange={(_, { value }) => write({ capacity: CAPACITIES.find((each) => each === value) ?? "" })}
          >
            {CAPACITIES.map((each) => (
              <option key={each} value={each}>
                {say(each === "" ? "document.head" : `document.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.wide} size="small" label={say("document.signer")}>
          <Input
            size="small"
            className={styles.input}
            value={document.signer}
            maxLength={200}
            onChange={(_, { value }) => write({ signer: value })}
          />
        </Field>
      </div>
    </section>
  );
}
