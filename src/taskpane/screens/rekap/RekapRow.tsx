import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { nearestSen } from "../../../core/values/rupiah";
import { formatPercent, formatRupiah } from "../../../messages/format";
import { rekapIn } from "../../../messages/pane/rekap";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { RekapLineView } from "../../work/views/reviewView";
import { useRowStyles } from "./useRowStyles";

const AMOUNTS = ["anggaran", "realisasi", "adaKuitansi", "bku", "sisa"] as const;

const useStyles = makeStyles({
  kode: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  uraian: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  figure: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
    "@media (min-width: 1000px)": { justifyContent: "flex-end" },
  },
  label: { color: tokens.colorNeutralForeground3, "@media (min-width: 1000px)": { display: "none" } },
  lacking: { fontWeight: tokens.fontWeightSemibold },
  value: { whiteSpace: "nowrap" },
});

/** One kode rekening. What lacks evidence, and what is overspent, bears a mark. */
export function RekapRow({
  line,
  index,
  booked,
}: {
  readonly line: RekapLineView;
  readonly index: number;
  readonly booked: boolean;
}) {
  const styles = useStyles();
  const row = useRowStyles(booked);
  const say = useSay(rekapIn);
  const language = usePaneState((state) => state.language);
  /** No figure stands for what was not read. */
  const none = (
    <span role="img" aria-label={say.unknown}>
      –
    </span>
  );
  const rupiah = (amount: number | undefined) => (amount === undefined ? none : formatRupiah(nearestSen(amount).value));
  const { sisa, persen, tanpaBukti, kuitansiLebih } = line;
  return (
    <div role="row" aria-rowindex={index + 2} className={row.row}>
      <Text role="rowheader" weight="semibold" className={styles.kode}>
        {line.kode}
      </Text>
      <Text role="cell" className={styles.uraian}>
        {line.uraian}
      </Text>
      {AMOUNTS.filter((column) => column !== "bku" || booked).map((column) => (
        <div key={column} role="cell" className={styles.figure}>
          <Text className={styles.label}>{say.columns[column]}</Text>
          <Text className={styles.value}>
            {column === "sisa" && sisa !== undefined && sisa < 0 && <StateMark mark="salah" label={say.overspent} />}{" "}
            {rupiah(line[column])}
          </Text>
        </div>
      ))}
      <div role="cell" className={styles.figure}>
        <Text className={styles.label}>{say.columns.persen}</Text>
        <Text className={styles.value}>{persen === undefined ? none : formatPercent(persen * 100, language)}</Text>
      </div>
      <div role="cell" className={styles.figure}>
        <Text className={styles.label}>{say.columns.tanpaBukti}</Text>
        <Text className={mergeClasses(styles.value, isMore(tanpaBukti) && styles.lacking)}>
          {isMore(tanpaBukti) && <StateMark mark="periksa" label={say.without} />} {rupiah(tanpaBukti)}
        </Text>
      </div>
      {isMore(kuitansiLebih) && (
        <div role="cell" className={mergeClasses(styles.figure, row.under)}>
          <Text>{say.columns.kuitansiLebih}</Text>
          <Text className={mergeClasses(styles.value, styles.lacking)}>
            <StateMark mark="periksa" /> {rupiah(kuitansiLebih)}
          </Text>
        </div>
      )}
    </div>
  );
}

function isMore(amount: number | undefined): boolean {
  return amount !== undefined && amount > 0;
}
