import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { berandaIn } from "../../../messages/pane/beranda";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { reviewAgain } from "../../session/actions/review";
import { takeWorkbook } from "../../session/actions/sources";
import { usePane, usePaneState } from "../../session/usePane";
import { Attention } from "./Attention";
import { LeftOutLine } from "./LeftOutLine";
import { MoneyLines } from "./MoneyLines";
import { SeatMap } from "./SeatMap";
import { Unfinished } from "./Unfinished";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxWidth: "640px" },
  acara: { lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The activity at a glance: money, people, and what needs attention. */
export default function Overview() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const review = usePaneState((state) => state.review);
  const stale = usePaneState((state) => state.stale);
  const busy = usePaneState((state) => state.work !== undefined);
  const inExcel = usePaneState((state) => state.world === "excel");
  const builtIn = usePaneState((state) => state.acara.bawaan === true && !state.samples);
  if (review === undefined) return null;
  return (
    <div className={styles.page}>
      <Text size={200} className={styles.acara}>
        {review.acara.nama}, {review.acara.tanggal}
      </Text>
      {builtIn && (
        <Text size={200}>
          {say.builtIn}{" "}
          <Link as="button" inline onClick={() => goTo(pane, "pengaturan")}>
            {say.changeAcara}
          </Link>
          .
        </Text>
      )}
      <Unfinished />
      <MoneyLines review={review} />
      <SeatMap review={review} />
      <Attention review={review} />
      <LeftOutLine review={review} />
      {stale && !busy && <Text size={200}>{say.stale}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => goTo(pane, "rapikan")}>
          {say.tidy}
        </Button>
        <Button
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void (inExcel ? takeWorkbook(pane) : reviewAgain(pane))}
        >
          {say.again}
        </Button>
      </div>
    </div>
  );
}
