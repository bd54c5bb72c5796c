import { Select } from "@fluentui/react-components";
import { COLUMN_WORDS } from "../../../../shared/messages/correct";
import { ColumnField } from "../../../../shared/model/layout";
import { useCorrectWords } from "./words";

export interface FieldSelectProps {
  label: string;
  field: ColumnField | null;
  onField: (field: ColumnField | null) => void;
  className?: string | undefined;
}

const NONE = "";
/** In the order in which people look for them: as offices lay their tables out. */
const FIELDS = Object.keys(COLUMN_WORDS).flatMap((word) => ColumnField.safeParse(word).data ?? []);

/** What a column holds, to be chosen. */
export function FieldSelect({ label, field, onField, className }: FieldSelectProps) {
  const { language } = useCorrectWords();
  return (
    <Select
      size="small"
      className={className}
      aria-label={label}
      value={field ?? NONE}
      onChange={(_, { value }) => onField(FIELDS.find((one) => one === value) ?? null)}
    >
      <option value={NONE}>?</option>
      {FIELDS.map((one) => (
        <option key={one} value={one}>
          {COLUMN_WORDS[one][language]}
        </option>
      ))}
    </Select>
  );
}
