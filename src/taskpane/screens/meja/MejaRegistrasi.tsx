import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { openMeja } from "../../session/meja/mejaActions";
import { usePane } from "../../session/usePane";
import { DeskCounts } from "./DeskCounts";
import { DeskFiles } from "./DeskFiles";
import { DeskHead } from "./DeskHead";
import { DoneLine } from "./DoneLine";
import { Door } from "./Door";
import { SavingTrouble } from "./SavingTrouble";
import { StartDesk } from "./StartDesk";
import { ToSettle } from "./ToSettle";
import { useMeja } from "./useMeja";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    maxWidth: "1180px",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { margin: 0 },
});

/** The registration desk at the door: a few letters, Enter, next. */
export default function MejaRegistrasi() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const keep = useMeja((state) => state.keep);
  const meja = useMeja((state) => state.meja);
  useEffect(() => void openMeja(pane), [pane]);
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <Subtitle2 as="h2" block className={styles.heading}>
          {say.title}
        </Subtitle2>
        <SavingTrouble />
        {keep === undefined && <Text role="status">{say.opening}</Text>}
        {keep !== undefined && meja === undefined && <StartDesk />}
        {keep !== undefined && meja !== undefined && (
          <>
            <DeskHead />
            <Door />
          </>
        )}
        <DoneLine />
        {meja !== undefined && <ToSettle />}
      </div>
      <div className={styles.side}>
        {meja !== undefined && <DeskCounts />}
        {keep !== undefined && <DeskFiles />}
      </div>
    </div>
  );
}
