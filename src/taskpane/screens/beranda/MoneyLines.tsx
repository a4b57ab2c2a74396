import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { State } from "../../../core/sheets/words";
import { nearestSen } from "../../../core/values/rupiah";
import { formatPercent, formatRupiah } from "../../../messages/format";
import { berandaIn } from "../../../messages/pane/beranda";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { Amount } from "../../parts/Amount";
import { StateMark, type Mark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { PaguBar } from "./PaguBar";

const LINES = ["anggaran", "realisasi", "adaKuitansi", "tanpaBukti", "kuitansiLebih", "sisa"] as const;

const MARKS: { readonly [S in State]: Mark } = {
  cocok: "cocok",
  tidakCocok: "salah",
  belum: "belum",
  acuan: "info",
  lengkap: "cocok",
  belumLengkap: "periksa",
  lebih: "periksa",
};

const useStyles = makeStyles({
  pagu: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  lines: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    margin: 0,
  },
  line: { display: "contents" },
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, margin: 0 },
  figure: { justifySelf: "end", textAlign: "right", margin: 0 },
  none: { color: tokens.colorNeutralForeground3 },
  difference: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** Pagu, and what stands against it: each line with its mark, and the difference where there is one. */
export function MoneyLines({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const say = useSay(berandaIn);
  const words = useSay(paneMessagesIn);
  const language = usePaneState((state) => state.language);
  const { pagu } = review.acara;
  const amount = (key: string) => review.summary.money.find((line) => line.key === key)?.value;
  const shareOf = (value: number | undefined) =>
    value === undefined || pagu === undefined || pagu === 0 ? 0 : value / pagu;
  const [documented, spent] = [shareOf(amount("adaKuitansi")), shareOf(amount("realisasi"))];
  const percent = (share: number) => formatPercent(Math.round(share * 1000) / 10, language);
  return (
    <section>
      {pagu !== undefined && (
        <>
          <div className={styles.pagu}>
            <Text weight="semibold">{say.pagu}</Text>
            <Amount rupiah={pagu} strong />
          </div>
          <PaguBar documented={documented} spent={spent} label={say.bar(percent(documented), percent(spent))} />
        </>
      )}
      <dl className={styles.lines}>
        {LINES.map((key) => {
          const line = review.summary.money.find((one) => one.key === key);
          if (key === "kuitansiLebih" && !((line?.value ?? 0) > 0)) return null;
          const state = line?.state ?? "belum";
          const off = state === "tidakCocok" ? line?.difference : undefined;
          return (
            <div key={key} className={styles.line}>
              <dt className={styles.name}>
                <StateMark mark={MARKS[state]} label={words.states[state]} />
                <Text>{say.money[key]}</Text>
              </dt>
              <dd className={styles.figure}>
                {line?.value === undefined ? (
                  <Text className={styles.none}>{say.none}</Text>
                ) : (
                  <Amount rupiah={line.value} />
                )}
                {off !== undefined && off !== 0 && (
                  <Text size={200} className={styles.difference}>
                    {off > 0 ? "+" : "-"}
                    {formatRupiah(nearestSen(Math.abs(off)).value)}
                  </Text>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
