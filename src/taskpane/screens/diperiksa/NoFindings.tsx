import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { examine } from "../../session/actions/examine";
import { ALL_OPEN } from "../../session/examined";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import type { Fitting } from "./fittingFindings";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
  },
});

/** An empty list: because all agrees, all is answered, or the filter fits nothing. */
export function NoFindings({
  fitting,
  inAll,
  review,
}: {
  readonly fitting: Fitting;
  readonly inAll: number;
  readonly review: ReviewView;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(diperiksaIn);
  const examined = usePaneState((state) => state.examined);
  const unchecked = review.counts.notCheckable + review.counts.questions > 0;
  if (inAll === 0) {
    return (
      <div className={styles.empty}>
        <Text>
          <StateMark mark={unchecked ? "belum" : "cocok"} /> {unchecked ? say.noneAtAllBut : say.noneAtAll}
        </Text>
      </div>
    );
  }
  const { severities, family, place, said } = examined;
  const whole = severities.length === 0 && family === undefined && place === undefined;
  const { later } = fitting.bySaid;
  if (whole && said === "open") {
    return (
      <div className={styles.empty}>
        <Text>
          <StateMark mark={later > 0 ? "belum" : "cocok"} /> {later > 0 ? say.allButPutOff(later) : say.allAnswered}
        </Text>
        {later > 0 && <Button onClick={() => examine(pane, { said: "later" })}>{say.showPutOff}</Button>}
        {fitting.bySaid.settled > 0 && (
          <Button onClick={() => examine(pane, { said: "settled" })}>{say.showAnswered}</Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <Text>{say.noneFit}</Text>
      <Button onClick={() => examine(pane, ALL_OPEN)}>{say.showOpen}</Button>
    </div>
  );
}
