import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { StateMark } from "../../parts/StateMark";
import { unbroken } from "../../parts/unbroken";
import { useSay } from "../../parts/useSay";
import type { FindingView } from "../../work/views/findingView";
import { Answers } from "./Answers";
import { FindingCells } from "./FindingCells";
import { FindingDetails } from "./FindingDetails";
import { FormerAnswer } from "./FormerAnswer";
import { PairRows } from "./PairRows";
import type { Answering } from "./useAnswering";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    // Clear of the bar above and of what is told below.
    scrollMarginTop: "80px",
    scrollMarginBottom: "72px",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  closed: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { borderLeftColor: tokens.colorBrandStroke1 },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  sentence: { overflowWrap: "anywhere" },
});

/** One finding: what does not agree, where, by how much; when it is open, what to do and the three answers. */
export function FindingItem({
  finding,
  index,
  count,
  current,
  answering,
  onChoose,
}: {
  readonly finding: FindingView;
  readonly index: number;
  readonly count: number;
  readonly current: boolean;
  readonly answering: Answering;
  readonly onChoose: () => void;
}) {
  const styles = useStyles();
  const { severities } = useSay(paneMessagesIn);
  const { nama, sentence, severity, at, pair } = finding;
  return (
    <div
      role="listitem"
      className={mergeClasses(styles.item, current ? styles.current : styles.closed)}
      tabIndex={current ? 0 : -1}
      data-place={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-current={current}
      aria-label={`${severities[severity]}: ${sentence}`}
      onClick={current ? undefined : onChoose}
    >
      <StateMark mark={severity} />
      <div className={styles.content}>
        <Text weight="semibold">{nama}</Text>
        <Text className={styles.sentence}>{unbroken(sentence)}</Text>
        {current && pair !== undefined ? <PairRows pair={pair} /> : <FindingCells at={at} open={current} />}
        <FormerAnswer finding={finding} />
        {current && <FindingDetails finding={finding} />}
        {current && <Answers key={JSON.stringify(finding.key)} finding={finding} answering={answering} />}
      </div>
    </div>
  );
}
