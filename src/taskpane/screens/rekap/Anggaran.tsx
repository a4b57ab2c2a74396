import { makeStyles, Select, Switch, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { drawnLines } from "./barParts";
import { missingPapers } from "./missingPapers";
import { ORDERS, ordered, type Order } from "./ordered";
import { PaguTotals } from "./PaguTotals";
import { RekapBars } from "./RekapBars";
import { RekapTable } from "./RekapTable";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  order: { flexGrow: 1, maxWidth: "240px" },
  missing: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

/** Budget, spending and evidence per kode rekening, under their sums against the pagu. */
export function Anggaran({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const lines = usePaneState((state) => state.rekap);
  const [order, setOrder] = useState<Order>("kode");
  const [chart, setChart] = useState(false);
  const shown = useMemo(() => ordered(lines, order), [lines, order]);
  const drawable = useMemo(() => drawnLines(lines, 1).length > 0, [lines]);
  return (
    <div className={styles.page}>
      <PaguTotals review={review} />
      {lines.length > 0 &&
        missingPapers(lines).map((paper) => (
          <Text key={paper} size={200} className={styles.missing}>
            <StateMark mark="belum" /> {say.missing[paper]}
          </Text>
        ))}
      {lines.length === 0 ? (
        <Text>{say.noAnggaran}</Text>
      ) : (
        <>
          <div className={styles.choices}>
            <Select
              size="small"
              className={styles.order}
              aria-label={say.order}
              value={order}
              onChange={(_event, { value }) => setOrder(ORDERS.find((one) => one === value) ?? "kode")}
            >
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {say.orders[one]}
                </option>
              ))}
            </Select>
            {drawable && (
              <Switch label={say.chart} checked={chart} onChange={(_event, { checked }) => setChart(checked)} />
            )}
          </div>
          {chart && drawable && <RekapBars lines={shown} />}
          <RekapTable lines={shown} booked={lines.some(({ bku }) => bku !== undefined)} />
        </>
      )}
    </div>
  );
}
