import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnName } from "../../../../shared/model/address";
import type { Geometry } from "../../sheet/geometry";
import { FieldSelect } from "./FieldSelect";
import type { Correcting } from "./useCorrecting";
import { useCorrectWords } from "./words";

const HEIGHT = 28;
/** Words of a field are read at this width. */
const NARROWEST = 56;

const useStyles = makeStyles({
  frame: {
    position: "absolute",
    zIndex: 1,
    boxSizing: "border-box",
    pointerEvents: "none",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  chip: { position: "absolute", zIndex: 1, boxSizing: "border-box", height: `${HEIGHT}px`, padding: "1px" },
  select: {
    width: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    "& select": { minWidth: 0, paddingLeft: "6px", paddingRight: "18px", textOverflow: "ellipsis" },
  },
  guess: { "& select": { border: `2px dotted ${tokens.colorStatusWarningBorderActive}` } },
});

export interface HeaderChipsProps {
  correcting: Correcting;
  geometry: Geometry;
  /** Where the first cell begins. */
  head: { width: number; height: number };
}

/** The guessed fields over the columns of the header that is pointed at, each to be changed where it stands. */
export function HeaderChips({ correcting, geometry, head }: HeaderChipsProps) {
  const styles = useStyles();
  const { say } = useCorrectWords();
  const { header, setField } = correcting;
  if (header === null) return null;
  const { range, columns } = header;
  const leftOf = (column: number): number => head.width + (geometry.lefts[column] ?? 0);
  const top = head.height + (geometry.tops[range.top] ?? 0);
  const bottom = head.height + (geometry.tops[range.bottom + 1] ?? 0);
  return (
    <div
      role="presentation"
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div
        className={styles.frame}
        style={{
          top,
          left: leftOf(range.left),
          width: leftOf(range.right + 1) - leftOf(range.left),
          height: bottom - top,
        }}
      />
      {columns.map(({ column, words, field, sure }) => {
        const width = (geometry.lefts[column + 1] ?? 0) - (geometry.lefts[column] ?? 0);
        return (
          <div
            key={column}
            className={styles.chip}
            style={{ top: bottom, left: leftOf(column), width: Math.max(NARROWEST, width) }}
          >
            <FieldSelect
              className={mergeClasses(styles.select, !sure && styles.guess)}
              label={say("point.column", { column: columnName(column), words })}
              field={field}
              onField={(chosen) => setField(column, chosen)}
            />
          </div>
        );
      })}
    </div>
  );
}
