import { Text } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useLayoutEffect, type ComponentType } from "react";
import { paneMessagesIn } from "../../messages/pane/shell";
import { useSay } from "../parts/useSay";
import type { Screen } from "../session/paneState";
import { usePane, usePaneState } from "../session/usePane";
import { BesideGrid } from "./BesideGrid";
import { Beranda } from "./beranda/Beranda";
import { ScreenBoundary } from "./ScreenBoundary";

/** The first screen is part of the first load; every other is fetched when it is opened. */
const SCREENS: { readonly [S in Screen]: ComponentType } = {
  beranda: Beranda,
  rapikan: lazy(() => import(/* webpackChunkName: "rapikan" */ "./rapikan/Rapikan")),
  diperiksa: lazy(() => import(/* webpackChunkName: "diperiksa" */ "./diperiksa/PerluDiperiksa")),
  rekap: lazy(() => import(/* webpackChunkName: "rekap" */ "./rekap/Rekap")),
  ekspor: lazy(() => import(/* webpackChunkName: "ekspor" */ "./ekspor/Ekspor")),
  meja: lazy(() => import(/* webpackChunkName: "meja" */ "./meja/MejaRegistrasi")),
  pengaturan: lazy(() => import(/* webpackChunkName: "pengaturan" */ "./pengaturan/Pengaturan")),
  lembar: lazy(() => import(/* webpackChunkName: "lembar" */ "./lembar/Lembar")),
};

export function CurrentScreen() {
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  // In small portions of time: a screen with thousands of lines would hold the pane up when it is opened.
  const screen = useDeferredValue(usePaneState((state) => state.screen));
  // It begins at its top, however far down the one before it was.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, [screen]);
  const Shown = SCREENS[screen];
  return (
    <BesideGrid>
      <ScreenBoundary key={screen} pane={pane}>
        <Suspense fallback={<Text role="status">{say.screenLoading}</Text>}>
          <Shown />
        </Suspense>
      </ScreenBoundary>
    </BesideGrid>
  );
}
