import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { usePane, usePaneState } from "../session/usePane";
import type { Screen } from "../session/paneState";

const Lembar = lazy(() => import(/* webpackChunkName: "lembar" */ "./lembar/Lembar"));

/** Screens that point at cells: there the sheets stand beside them, where the window has room. */
const POINTING: readonly Screen[] = ["rapikan", "diperiksa"];
const WIDE = "(min-width: 900px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(360px, 560px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXL,
    alignItems: "start",
  },
  screen: { minWidth: 0 },
  grid: { position: "sticky", top: "80px", maxHeight: "calc(100vh - 96px)", overflowY: "auto", minWidth: 0 },
});

/** A screen with the source sheets beside it in a wide browser window; the screen alone everywhere else. */
export function BesideGrid({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { store } = usePane();
  const beside = usePaneState((state) => state.gridBeside);
  const pointing = usePaneState(
    ({ screen, world, sources }) => world === "files" && sources.length > 0 && POINTING.includes(screen),
  );
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const tell = () => store.setState({ gridBeside: pointing && query.matches });
    tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, [store, pointing]);
  const shown = beside && pointing;
  // One tree for both: what is being filled in outlives a change of the window's width.
  return (
    <div className={shown ? styles.columns : undefined}>
      <div className={styles.screen}>{children}</div>
      {shown && (
        <aside className={styles.grid}>
          <Suspense fallback={null}>
            <Lembar />
          </Suspense>
        </aside>
      )}
    </div>
  );
}
