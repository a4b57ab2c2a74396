import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { nearestSen } from "../../../core/values/rupiah";
import { formatPercent, formatRupiah } from "../../../messages/format";
import { rekapIn } from "../../../messages/pane/rekap";
import { Amount } from "../../parts/Amount";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";

const TOTALS = ["anggaran", "realisasi", "adaKuitansi", "tanpaBukti", "kuitansiLebih"] as const;

/** What is told as a share of the pagu. */
const MEASURED: readonly string[] = ["anggaran", "realisasi", "adaKuitansi"];

const useStyles = makeStyles({
  totals: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalSNudge,
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    "@media (min-width: 900px)": { gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))" },
  },
  pair: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    "@media (min-width: 900px)": { flexDirection: "column", justifyContent: "flex-start" },
  },
  part: { margin: 0 },
  share: {
    margin: 0,
    flexBasis: "100%",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    "@media (min-width: 900px)": { flexBasis: "auto", textAlign: "left" },
  },
});

/** Each sum against the pagu: how much, what share of it, and what that leaves. */
export function PaguTotals({ review: { acara, summary } }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const language = usePaneState((state) => state.language);
  const { pagu } = acara;
  const measured = (value: number) => {
    if (pagu === undefined) return "";
    const left = Math.round((pagu - value) * 100) / 100;
    const share = pagu === 0 ? "" : `${formatPercent((value / pagu) * 100, language)} ${say.ofPagu}`;
    if (left === 0) return share;
    const off = `${formatRupiah(nearestSen(Math.abs(left)).value)} ${left > 0 ? say.paguLeft : say.paguOver}`;
    return share === "" ? off : `${share}, ${off}`;
  };
  return (
    <dl className={styles.totals} aria-label={say.totals}>
      <div className={styles.pair}>
        <dt className={styles.part}>
          <Text weight="semibold">{say.pagu}</Text>
        </dt>
        <dd className={styles.part}>
          {pagu === undefined ? <Text>{say.unknown}</Text> : <Amount rupiah={pagu} strong />}
        </dd>
      </div>
      {TOTALS.map((key) => {
        const value = summary.money.find((line) => line.key === key)?.value;
        if (key === "kuitansiLebih" && !((value ?? 0) > 0)) return null;
        return (
          <div key={key} className={styles.pair}>
            <dt className={styles.part}>
              <Text>{say.columns[key]}</Text>
            </dt>
            <dd className={styles.part}>
              {value === undefined ? (
                <Text>{key === "anggaran" ? say.noBudgetSheet : say.unknown}</Text>
              ) : (
                <Amount rupiah={value} />
              )}
            </dd>
            {value !== undefined && MEASURED.includes(key) && (
              <dd className={styles.share}>
                <Text size={200}>{measured(value)}</Text>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
