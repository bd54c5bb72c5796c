import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Language } from "../../shared/messages/language";
import type { Asked, Overview } from "../actions/overview";
import { ExportContext, type Exporting } from "./Export";
import { Bar } from "./Head";
import type { Place } from "./places";
import { useSystemTheme } from "./theme";
import { OverviewPage } from "./OverviewPage";
import { useWords, Words } from "./words";
import type { WorkbenchTools } from "./workbench/tools";

/** Loaded when first opened: it is heavier than the body's page. */
const Workbench = lazy(async () => ({ default: (await import("./workbench/Workbench")).Workbench }));

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  loading: { justifyContent: "flex-start", paddingBlock: "24px" },
});

/** What is on, kept in the page's address so that it can be sent to a colleague. */
export interface PageAddress extends Asked {
  language: Language;
  place: Place;
}

export interface AppProps {
  overview: Overview;
  first: PageAddress;
  workbench: WorkbenchTools;
  exporting: Exporting;
  now: () => Date;
  /** Called whenever what is on changes. */
  onAddress: (address: PageAddress) => void;
}

/** The page with its two places. A place that was opened stays as it is while the other is looked at. */
export function App({ overview, workbench, exporting, first, now, onAddress }: AppProps) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const [language, setLanguage] = useState(first.language);
  const [place, setPlace] = useState(first.place);
  const [opened, setOpened] = useState<ReadonlySet<Place>>(new Set([first.place]));
  const [chosen, setChosen] = useState<Asked>(first);
  const [wanted, setWanted] = useState<Asked | null>(null);
  const { body, period } = chosen;

  useEffect(() => onAddress({ body, period, language, place }), [onAddress, body, period, language, place]);

  const go = useCallback((to: Place) => {
    setPlace(to);
    setOpened((before) => new Set([...before, to]));
  }, []);
  const toWorkbench = useCallback(() => go("ban-lam-viec"), [go]);
  const showTable = useCallback(
    (ofBody: string, ofPeriod: string) => {
      setWanted({ body: ofBody, period: ofPeriod });
      go("tong-hop");
    },
    [go],
  );

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <Words language={language}>
        <Bar place={place} onPlace={go} onLanguage={setLanguage} />
        {opened.has("tong-hop") && (
          <div hidden={place !== "tong-hop"}>
            <ExportContext value={exporting}>
              <OverviewPage
                overview={overview}
                first={first}
                now={now}
                wanted={wanted}
                onChosen={setChosen}
                onWorkbench={toWorkbench}
              />
            </ExportContext>
          </div>
        )}
        {opened.has("ban-lam-viec") && (
          <div hidden={place !== "ban-lam-viec"}>
            <Suspense fallback={<Loading />}>
              <Workbench tools={workbench} now={now} onTable={showTable} />
            </Suspense>
          </div>
        )}
      </Words>
    </FluentProvider>
  );
}

function Loading() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Spinner className={styles.loading} size="small" label={say("page.opening")} aria-label={say("page.opening")} />
  );
}
