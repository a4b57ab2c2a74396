import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { NothingYet } from "../../parts/NothingYet";
import { TabStrip } from "../../parts/TabStrip";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";
import { Anggaran } from "./Anggaran";
import { Places } from "./Places";

const PANEL = "rekap";
const VIEWS = ["anggaran", "kabKota"] as const;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "1180px" },
});

/** Figures summed up: budget per kode rekening, and the seats of every kab/kota. */
export default function Rekap() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(rekapIn);
  const review = usePaneState((state) => state.review);
  const [view, setView] = useState<(typeof VIEWS)[number]>("anggaran");
  if (review === undefined) {
    return <NothingYet sentence={say.nothingYet} action={say.begin} onAction={() => goTo(pane, "beranda")} />;
  }
  return (
    <div className={styles.page}>
      <TabStrip
        tabs={VIEWS.map((one) => ({ key: one, name: say.tabs[one] }))}
        chosen={view}
        label={say.views}
        panel={PANEL}
        onChoose={setView}
      />
      <div id={PANEL} role="tabpanel" aria-labelledby={`${PANEL}-${view}`}>
        {view === "anggaran" ? <Anggaran review={review} /> : <Places review={review} />}
      </div>
    </div>
  );
}
