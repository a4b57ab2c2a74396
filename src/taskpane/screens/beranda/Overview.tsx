import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { berandaIn } from "../../../messages/pane/beranda";
import { Unfinished } from "../../parts/Unfinished";
import { useSay } from "../../parts/useSay";
import { goTo, openSettings } from "../../session/actions/navigate";
import { reviewAgain } from "../../session/actions/review";
import { takeWorkbook } from "../../session/actions/sources";
import { usePane, usePaneState } from "../../session/usePane";
import { Attention } from "./Attention";
import { FillAcara } from "./FillAcara";
import { FirstFindings } from "./FirstFindings";
import { LeftOutLine } from "./LeftOutLine";
import { MatchLine } from "./MatchLine";
import { MoneyLines } from "./MoneyLines";
import { SeatMap } from "./SeatMap";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxWidth: "640px",
    "@media (min-width: 900px)": { maxWidth: "1180px" },
  },
  // Money on the left, people and what needs attention beside it, where there is room.
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    "@media (min-width: 900px)": {
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      rowGap: tokens.spacingVerticalL,
      paddingTop: tokens.spacingVerticalM,
    },
  },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  acara: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    ":focus": { outlineStyle: "none" },
  },
  // As high as a finger needs, though it stands in a sentence.
  lead: { display: "inline-block", minHeight: "24px", fontSize: "inherit" },
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
  // Above this screen stands an activity file that came with the papers: one offer at a time.
  const offered = usePaneState((state) => state.offers.some(({ what }) => what === "acara"));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone with the first screen: reading goes on at the top of this one.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  if (review === undefined) return null;
  const { ofAnother: another } = review;
  return (
    <div className={styles.page}>
      <h2 ref={heading} className={styles.acara} tabIndex={-1}>
        {another ? say.ownAcaraOpen : `${review.acara.nama}, ${review.acara.tanggal}`}
      </h2>
      {another || review.misfit
        ? !offered && <FillAcara />
        : builtIn && (
            <Text size={200}>
              {say.builtIn}{" "}
              <Link as="button" inline className={styles.lead} onClick={() => openSettings(pane, "acara")}>
                {say.changeAcara}
              </Link>
              .
            </Text>
          )}
      <Unfinished />
      <div className={styles.columns}>
        <MoneyLines review={review} />
        <div className={styles.side}>
          <SeatMap review={review} />
          <Attention review={review} />
          <MatchLine />
          <LeftOutLine review={review} />
        </div>
      </div>
      <FirstFindings />
      {stale && !busy && <Text size={200}>{say.stale}</Text>}
      <div className={styles.buttons}>
        <Button appearance={another ? "secondary" : "primary"} onClick={() => goTo(pane, "rapikan")}>
          {say.tidy}
        </Button>
        <Button
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void (inExcel ? takeWorkbook(pane) : reviewAgain(pane))}
        >
          {say.again}
        </Button>
        <Button onClick={() => goTo(pane, "meja")}>{say.meja}</Button>
      </div>
    </div>
  );
}
