import { makeStyles, tokens } from "@fluentui/react-components";
import { eksporIn } from "../../../messages/pane/ekspor";
import { NothingYet } from "../../parts/NothingYet";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";
import { Contents } from "./Contents";
import { Forms } from "./Forms";
import { KeepDecisions } from "./KeepDecisions";
import { SendAsFile } from "./SendAsFile";
import { SendFromExcel } from "./SendFromExcel";
import { SendPaket } from "./SendPaket";
import { StillOpen } from "./StillOpen";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    maxWidth: "1100px",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** The result as a workbook: what is still open is said before it leaves, and what is in it. */
export default function Ekspor() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(eksporIn);
  const review = usePaneState((state) => state.review);
  const inExcel = usePaneState((state) => state.world === "excel");
  if (review === undefined) {
    return (
      <div className={styles.side}>
        <NothingYet sentence={say.nothingYet} action={say.begin} onAction={() => goTo(pane, "beranda")} />
        <Forms />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <StillOpen review={review} />
        {inExcel ? <SendFromExcel acara={review.acara} /> : <SendAsFile acara={review.acara} />}
        <SendPaket acara={review.acara} />
      </div>
      <div className={styles.side}>
        <Contents />
        <Forms />
        <KeepDecisions />
      </div>
    </div>
  );
}
