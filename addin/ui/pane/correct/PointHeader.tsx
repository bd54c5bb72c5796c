import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import { areaName, columnName } from "../../../../shared/model/address";
import type { ColumnField } from "../../../../shared/model/layout";
import { Trouble } from "../../workbench/Trouble";
import { useLists } from "../styles";
import { FieldSelect } from "./FieldSelect";
import type { Correcting } from "./useCorrecting";
import { useCorrectWords } from "./words";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "12px", minWidth: 0, overflow: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  guide: {
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  columns: { display: "grid", rowGap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 160px)",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "32px",
  },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  guess: { "& select": { border: `2px dotted ${tokens.colorStatusWarningBorderActive}` } },
});

const CORE: readonly ColumnField[] = ["statement", "content", "both", "target"];

/** The screen of a header that nobody recognised: press it in the sheet, check the guesses, read. */
export function PointHeader({ correcting, again }: { correcting: Correcting; again: boolean }) {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useCorrectWords();
  const { header, missed, busy, failure } = correcting;
  const core = header?.columns.some(({ field }) => field !== null && CORE.includes(field)) === true;
  const guessed = header?.columns.some(({ sure, field }) => !sure && field !== null) === true;
  return (
    <section className={styles.whole} aria-label={say(again ? "point.again" : "point.title")}>
      <h2 className={styles.title}>{say(again ? "point.again" : "point.title")}</h2>
      {header === null && <Text className={styles.guide}>{say("point.how")}</Text>}
      {failure !== null && <Trouble thrown={failure} />}
      {missed !== null && header === null && <Text role="alert">{say("point.none", { row: missed })}</Text>}
      {header === null ? (
        <Text className={lists.quiet}>{say("point.then")}</Text>
      ) : (
        <>
          <Text role="status">{say("point.row", { range: areaName(header.range) })}</Text>
          <ul className={styles.columns}>
            {header.columns.map(({ column, words, field, sure }) => (
              <li key={column} className={styles.column}>
                <Text className={lists.clamped} title={words}>
                  <b>{columnName(column)}</b> {words}
                </Text>
                <FieldSelect
                  className={mergeClasses(styles.select, !sure && styles.guess)}
                  label={say("point.column", { column: columnName(column), words })}
                  field={field}
                  onField={(chosen) => correcting.setField(column, chosen)}
                />
              </li>
            ))}
          </ul>
          {guessed && <Text className={lists.quiet}>⋯ {say("point.guess")}</Text>}
          {!core && <Text role="alert">{say("point.no-core")}</Text>}
          <div className={lists.buttons}>
            <Button appearance="primary" disabledFocusable={!core || busy} onClick={correcting.confirm}>
              {say("point.confirm")}
            </Button>
            <Button onClick={correcting.cancel}>{say("point.cancel")}</Button>
            {busy && <Spinner size="tiny" label={say("point.reading")} />}
          </div>
        </>
      )}
      {header === null && again && (
        <div className={lists.buttons}>
          <Button onClick={correcting.cancel}>{say("point.cancel")}</Button>
        </div>
      )}
    </section>
  );
}
