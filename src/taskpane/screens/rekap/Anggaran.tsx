import { makeStyles, Select, Spinner, Switch, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { ORDERS, ordered, type Order } from "./ordered";
import { PaguTotals } from "./PaguTotals";
import { RekapTable } from "./RekapTable";

const RekapChart = lazy(() => import(/* webpackChunkName: "chart" */ "./RekapChart"));

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
});

/** Budget, spending and evidence per kode rekening, under their sums against the pagu. */
export function Anggaran({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const words = useSay(paneMessagesIn);
  const lines = usePaneState((state) => state.rekap);
  const [order, setOrder] = useState<Order>("kode");
  const [chart, setChart] = useState(false);
  const isKnown = (key: string) => review.summary.money.some((line) => line.key === key && line.value !== undefined);
  const known = {
    anggaran: isKnown("anggaran"),
    realisasi: isKnown("realisasi"),
    adaKuitansi: isKnown("adaKuitansi"),
    bku: lines.some(({ bku }) => bku !== undefined),
  };
  const shown = useMemo(() => ordered(lines, order), [lines, order]);
  return (
    <div className={styles.page}>
      <PaguTotals review={review} />
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
            <Switch label={say.chart} checked={chart} onChange={(_event, { checked }) => setChart(checked)} />
          </div>
          {chart && (
            <Suspense fallback={<Spinner size="small" label={words.screenLoading} />}>
              <RekapChart lines={shown} />
            </Suspense>
          )}
          <RekapTable lines={shown} known={known} />
        </>
      )}
    </div>
  );
}
