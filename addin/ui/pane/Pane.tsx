import { Badge, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { STATE_WORDS } from "../../../shared/messages/consolidation";
import type { CellPlace } from "../../actions/meaning";
import { formatNumber } from "../format";
import { useWorkbenchWords, type WorkbenchSpeech } from "../workbench/words";
import { AtCell } from "./AtCell";
import { Guarded } from "./Guarded";
import { TABS } from "./tabs";
import { PANE_TABS, PaneContext, type PaneTab, type PaneView, type SentState } from "./view";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  head: { display: "flex", alignItems: "center", columnGap: "8px", padding: "8px 12px 0", minWidth: 0 },
  unit: {
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  chip: { flexShrink: 0, whiteSpace: "nowrap" },
  tabs: { flexShrink: 0, overflowX: "auto", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  count: { fontVariantNumeric: "tabular-nums" },
  panel: { flexGrow: 1, minHeight: 0, overflow: "auto" },
});

export interface PaneProps {
  view: PaneView;
  tab: PaneTab;
  /** Tabs that were opened: they stay as they are while another is looked at. */
  opened: ReadonlySet<PaneTab>;
  place: CellPlace | null;
  sent: SentState | null;
}

function sentWords(sent: SentState | null, { say, language }: WorkbenchSpeech): string {
  if (sent === null) return say("pane.unsent");
  if (sent === "waiting") return say("pane.waiting");
  const { state, version } = sent;
  return state === "submitted" ? say("pane.sent", { version }) : STATE_WORDS[state][language];
}

function sentColour(sent: SentState | null): "informative" | "warning" | "danger" | "success" {
  if (sent === null) return "informative";
  if (sent === "waiting") return "warning";
  return sent.state === "returned" ? "danger" : "success";
}

/** The pane beside the workbook: the plan, its check, its results, the sending. */
export function Pane({ view, tab, opened, place, sent }: PaneProps) {
  const styles = useStyles();
  const speech = useWorkbenchWords();
  const { say, language } = speech;
  const { unit, year } = view.reading.plan;
  const name = unit ?? say("pane.no-unit");
  const heading = year === null ? name : say("pane.heading", { unit: name, year });
  return (
    <PaneContext value={view}>
      <section className={styles.whole} aria-label={say("pane.label")} data-part="pane">
        <div className={styles.head}>
          <h2 className={styles.unit} title={heading}>
            {heading}
          </h2>
          <Badge className={styles.chip} appearance="outline" color={sentColour(sent)}>
            {sentWords(sent, speech)}
          </Badge>
        </div>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => view.turn(PANE_TABS.find((each) => each === value) ?? "plan")}
        >
          {PANE_TABS.map((each) => (
            <Tab key={each} value={each} id={`tab-${each}`} aria-controls={`panel-${each}`}>
              {say(`pane.${each}`)}{" "}
              {each === "check" && view.findings.length > 0 && (
                <span className={styles.count}>{formatNumber(view.findings.length, language)}</span>
              )}
            </Tab>
          ))}
        </TabList>
        {PANE_TABS.map((each) => {
          const Content = TABS[each];
          return (
            <div
              key={each}
              id={`panel-${each}`}
              role="tabpanel"
              aria-labelledby={`tab-${each}`}
              className={styles.panel}
              hidden={each !== tab}
              tabIndex={0}
            >
              {opened.has(each) && (
                <Guarded words={{ lost: say("pane.lost"), again: say("pane.again") }}>
                  <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
                    <Content />
                  </Suspense>
                </Guarded>
              )}
            </div>
          );
        })}
        {place !== null && <AtCell place={place} />}
      </section>
    </PaneContext>
  );
}
