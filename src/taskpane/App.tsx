import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { darkTheme, lightTheme } from "./look/theme";
import type { Pane } from "./session/pane";
import { lackingInAll } from "./session/paneState";
import { PaneContext, usePane, usePaneState } from "./session/usePane";
import { CurrentScreen } from "./screens/CurrentScreen";
import { afterPaint } from "./parts/afterPaint";
import { SCREEN, ShellBar } from "./parts/ShellBar";
import { useAskBeforeLeaving } from "./parts/useAskBeforeLeaving";
import { useDropAnywhere } from "./parts/useDropAnywhere";

const TroubleNotice = lazy(() => import(/* webpackChunkName: "trouble" */ "./parts/TroubleNotice"));
const ClashNotice = lazy(() => import(/* webpackChunkName: "given" */ "./parts/ClashNotice"));
const OfferNotice = lazy(() => import(/* webpackChunkName: "given" */ "./parts/OfferNotice"));
const DropHere = lazy(() => import(/* webpackChunkName: "given" */ "./parts/DropHere"));
const LiveNotice = lazy(() => import(/* webpackChunkName: "live" */ "./parts/LiveNotice"));

const useStyles = makeStyles({
  // Not on the provider: what stands there is copied to every layer above the page, tooltips included.
  frame: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, minWidth: 0 },
});

/** `onShown` is called when the first screen stands. */
export function App({ pane, onShown }: { readonly pane: Pane; readonly onShown: () => void }) {
  useEffect(() => {
    void afterPaint().then(onShown);
  }, [onShown]);
  return (
    <PaneContext value={pane}>
      <Surroundings />
    </PaneContext>
  );
}

/** Theme, bar, what is going on, what went wrong, and the screen. */
function Surroundings() {
  const styles = useStyles();
  const pane = usePane();
  const look = usePaneState((state) => state.look);
  const dark = usePaneState((state) => state.dark);
  const trouble = usePaneState((state) => state.trouble);
  const clash = usePaneState((state) => state.clash);
  const offers = usePaneState((state) => state.offers);
  const dropping = useDropAnywhere(pane);
  useAskBeforeLeaving(pane);
  const live = usePaneState((state) => state.live);
  const { needReason, notKnown } = lackingInAll(live);
  const theme = (look === "auto" ? dark : look === "dark") ? darkTheme : lightTheme;
  return (
    <FluentProvider theme={theme}>
      <div className={styles.frame}>
        <ShellBar />
        {clash !== undefined && (
          <Suspense fallback={null}>
            <ClashNotice names={clash.names} />
          </Suspense>
        )}
        {offers.map((offer) => (
          <Suspense key={offer.what} fallback={null}>
            <OfferNotice offer={offer} />
          </Suspense>
        ))}
        {dropping && (
          <Suspense fallback={null}>
            <DropHere />
          </Suspense>
        )}
        {trouble !== undefined && (
          <Suspense fallback={null}>
            <TroubleNotice trouble={trouble} />
          </Suspense>
        )}
        {(live.changedSheets.length > 0 || needReason + notKnown > 0) && (
          <Suspense fallback={null}>
            <LiveNotice live={live} />
          </Suspense>
        )}
        <main id={SCREEN} className={styles.main}>
          <CurrentScreen />
        </main>
      </div>
    </FluentProvider>
  );
}
