import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { NothingYet } from "../../parts/NothingYet";
import { TabStrip } from "../../parts/TabStrip";
import { useSay } from "../../parts/useSay";
import { goTo, showInRekap } from "../../session/actions/navigate";
import { REKAP_VIEWS } from "../../session/rekapShown";
import { usePane, usePaneState } from "../../session/usePane";
import { Anggaran } from "./Anggaran";
import { Places } from "./Places";

const PANEL = "rekap";

const Chains = lazy(() => import(/* webpackChunkName: "benang" */ "./benang/Chains"));
const Papers = lazy(() => import(/* webpackChunkName: "kelengkapan" */ "./kelengkapan/Papers"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "1180px" },
  meja: { marginTop: tokens.spacingVerticalM },
});

/** Figures summed up: budget per kode rekening, the papers of every expense, and the seats of every kab/kota. */
export default function Rekap() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(rekapIn);
  const words = useSay(paneMessagesIn);
  const review = usePaneState((state) => state.review);
  const { view } = usePaneState((state) => state.rekapShown);
  if (review === undefined) {
    return <NothingYet sentence={say.nothingYet} action={say.begin} onAction={() => goTo(pane, "beranda")} />;
  }
  return (
    <div className={styles.page}>
      <TabStrip
        tabs={REKAP_VIEWS.map((one) => ({ key: one, name: say.tabs[one] }))}
        chosen={view}
        label={say.views}
        panel={PANEL}
        onChoose={(one) => showInRekap(pane, { view: one })}
      />
      <div id={PANEL} role="tabpanel" aria-labelledby={`${PANEL}-${view}`}>
        {view === "anggaran" && <Anggaran review={review} />}
        {view === "benang" && (
          <Suspense fallback={<Spinner size="small" label={words.screenLoading} />}>
            <Chains />
          </Suspense>
        )}
        {view === "kelengkapan" && (
          <Suspense fallback={<Spinner size="small" label={words.screenLoading} />}>
            <Papers />
          </Suspense>
        )}
        {view === "kabKota" && <Places review={review} />}
        {view === "kabKota" && (
          <Button className={styles.meja} onClick={() => goTo(pane, "meja")}>
            {say.meja}
          </Button>
        )}
      </div>
    </div>
  );
}
