import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { berandaIn } from "../../../messages/pane/beranda";
import { FilePicker } from "../../parts/FilePicker";
import { GoOn } from "../../parts/GoOn";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { takeSamples, takeWorkbook } from "../../session/actions/sources";
import { usePane, usePaneState } from "../../session/usePane";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "560px",
    // In a wide window the beginning stands in the middle, larger, with air around it.
    "@media (min-width: 900px)": {
      maxWidth: "640px",
      margin: "0 auto",
      paddingTop: "9vh",
      rowGap: tokens.spacingVerticalXXL,
    },
  },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  line: {
    listStyleType: "none",
    "@media (min-width: 900px)": {
      "& > *": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
  },
  starts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  promise: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    alignItems: "flex-start",
  },
  icon: { fontSize: "20px", flexShrink: 0, color: tokens.colorBrandForeground1 },
});

export function FirstRun() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const inExcel = usePaneState((state) => state.world === "excel");
  const busy = usePaneState((state) => state.work !== undefined);
  const begun = usePaneState((state) => state.work === undefined && state.sources.some(({ refused }) => !refused));
  return (
    <div className={styles.page}>
      <ul className={styles.lines}>
        {say.whatItDoes.map((line) => (
          <li key={line} className={styles.line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <GoOn />
      <div className={styles.starts}>
        {inExcel && (
          <Button
            appearance="primary"
            icon={<DocumentTableRegular />}
            disabledFocusable={busy}
            onClick={() => void takeWorkbook(pane)}
          >
            {say.startHere}
          </Button>
        )}
        <FilePicker primary={!inExcel && !begun} />
        <Button disabledFocusable={busy} onClick={() => void takeSamples(pane)}>
          {say.trySamples}
        </Button>
        <Button appearance="subtle" onClick={() => goTo(pane, "meja")}>
          {say.meja}
        </Button>
      </div>
      <div className={styles.promise}>
        <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
        <Text size={200}>{say.promise}</Text>
      </div>
    </div>
  );
}
