import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MatrixRow } from "../../../shared/model/finding";
import { YesNo } from "../icons";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({
  marks: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(92px, 1fr))", gap: "4px" },
  mark: {
    justifyContent: "flex-start",
    minWidth: 0,
    minHeight: "24px",
    padding: "0 4px",
    columnGap: "4px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

const ASKED = ["measurable", "what", "resources", "who", "when", "evaluated"] as const satisfies (keyof MatrixRow)[];

/** What the plan says of each objective, asked as ISO 9001:2015 clause 6.2 asks. A cross leads to the objective. */
export function Matrix() {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { matrix, reading, jump } = usePane();
  const objectives = new Map(reading.plan.objectives.map((objective) => [objective.id, objective]));
  return (
    <section className={lists.section}>
      <h3 className={lists.title}>{say("check.matrix")}</h3>
      <ul className={lists.list}>
        <More items={matrix}>
          {(row) => {
            const objective = objectives.get(row.objective);
            return (
              <li key={row.objective} className={lists.item}>
                <span className={lists.clamped}>
                  {row.number !== null && <b>{row.number} </b>}
                  {objective?.statement}
                </span>
                <div className={styles.marks}>
                  {ASKED.map((asked) => (
                    <Button
                      key={asked}
                      size="small"
                      appearance="subtle"
                      className={mergeClasses(styles.mark, row[asked] ? styles.yes : styles.no)}
                      icon={<YesNo yes={row[asked]} />}
                      aria-label={`${say(`check.${asked}`)}: ${say(row[asked] ? "check.yes" : "check.no")}`}
                      onClick={() => objective && jump(objective.range)}
                    >
                      {say(`check.${asked}`)}
                    </Button>
                  ))}
                </div>
              </li>
            );
          }}
        </More>
      </ul>
    </section>
  );
}
