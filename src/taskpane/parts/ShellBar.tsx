import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SettingsRegular, TableRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { paneMessagesIn } from "../../messages/pane/shell";
import { goTo } from "../session/actions/navigate";
import { setLanguage } from "../session/actions/preferences";
import { openFindings } from "../session/openFindings";
import { usePane, usePaneState } from "../session/usePane";
import { Named } from "./Named";
import { TabStrip } from "./TabStrip";
import { useSay } from "./useSay";
import { WorkBar } from "./WorkBar";

const CountMark = lazy(() => import(/* webpackChunkName: "count" */ "./CountMark"));

/** The id of the element that the screens are shown in. */
export const SCREEN = "screen";

const TABS = ["beranda", "rapikan", "diperiksa", "rekap", "ekspor"] as const;

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  product: { flexGrow: 1, margin: 0, color: tokens.colorBrandForeground1 },
  tabs: { padding: `0 ${tokens.spacingHorizontalL}` },
});

/** Name, the two settings people look for first, the five screens, and what is going on: in sight wherever one scrolled to. */
export function ShellBar() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const screen = usePaneState((state) => state.screen);
  const salah = usePaneState((state) => openFindings(state.findings, "salah"));
  const language = usePaneState((state) => state.language);
  const hasSources = usePaneState((state) => state.sources.length > 0);
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <Text as="h1" weight="semibold" className={styles.product}>
          {say.product}
        </Text>
        <Named name={say.otherLanguage}>
          <Button
            appearance="subtle"
            size="small"
            lang={language === "id" ? "en" : "id"}
            onClick={() => void setLanguage(pane, language === "id" ? "en" : "id")}
          >
            {say.otherLanguageShort}
          </Button>
        </Named>
        {hasSources && (
          <Named name={say.sheets}>
            <Button appearance="subtle" size="small" icon={<TableRegular />} onClick={() => goTo(pane, "lembar")} />
          </Named>
        )}
        <Named name={say.settings}>
          <Button
            appearance="subtle"
            size="small"
            icon={<SettingsRegular />}
            onClick={() => goTo(pane, "pengaturan")}
          />
        </Named>
      </div>
      <nav aria-label={say.screens} className={styles.tabs}>
        <TabStrip
          tabs={TABS.map((tab) => ({
            key: tab,
            name: say.tabs[tab],
            mark: tab === "diperiksa" && salah > 0 && (
              <Suspense fallback={null}>
                {" "}
                <CountMark count={salah} />
              </Suspense>
            ),
          }))}
          chosen={screen}
          label={say.screens}
          panel={SCREEN}
          onChoose={(tab) => goTo(pane, tab)}
        />
      </nav>
      <WorkBar />
    </header>
  );
}
