import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { NothingYet } from "../../parts/NothingYet";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";
import { Anggaran } from "./Anggaran";
import { Places } from "./Places";

const VIEWS = ["anggaran", "kabKota"] as const;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "1180px" },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
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
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_event, { value }) => setView(VIEWS.find((one) => one === value) ?? "anggaran")}
      >
        {VIEWS.map((one) => (
          <Tab key={one} value={one} id={`rekap-${one}`} aria-controls="rekap-view">
            {say.tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div id="rekap-view" role="tabpanel" aria-labelledby={`rekap-${view}`}>
        {view === "anggaran" ? <Anggaran review={review} /> : <Places review={review} />}
      </div>
    </div>
  );
}
