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

export type Known = { readonly [K in "anggaran" | "realisasi" | "adaKuitansi" | "bku"]: boolean };

/** One kode rekening. What lacks evidence, and what is overspent, bears a mark. */
export function RekapRow({
  line,
  index,
  known,
}: {
  readonly line: RekapLineView;
  readonly index: number;
  /** Of which papers anything was read: no figure stands for what was not there. */
  readonly known: Known;
}) {
  const styles = useStyles();
  const row = useRowStyles(known.bku);
  const say = useSay(rekapIn);
  const language = usePaneState((state) => state.language);
  const rupiah = (amount: number) => formatRupiah(nearestSen(amount).value);
  const told = (column: (typeof AMOUNTS)[number]) =>
    column === "sisa" ? known.anggaran && known.realisasi : known[column];
  return (
    <div role="row" aria-rowindex={index + 2} className={row.row}>
      <Text role="rowheader" weight="semibold" className={styles.kode}>
        {line.kode}
      </Text>
      <Text role="cell" className={styles.uraian}>
        {line.uraian}
      </Text>
      {AMOUNTS.filter((column) => column !== "bku" || known.bku).map((column) => (
        <div key={column} role="cell" className={styles.figure}>
          <Text className={styles.label}>{say.columns[column]}</Text>
          <Text className={styles.value}>
            {column === "sisa" && known.anggaran && line.sisa < 0 && <StateMark mark="salah" label={say.overspent} />}{" "}
            {told(column) ? rupiah(line[column] ?? 0) : column === "anggaran" ? say.noBudgetSheet : say.unknown}
          </Text>
        </div>
      ))}
      <div role="cell" className={styles.figure}>
        <Text className={styles.label}>{say.columns.persen}</Text>
        <Text className={styles.value}>
          {line.persen === undefined ? say.unknown : formatPercent(line.persen * 100, language)}
        </Text>
      </div>
      <div role="cell" className={styles.figure}>
        <Text className={styles.label}>{say.columns.tanpaBukti}</Text>
        <Text className={mergeClasses(styles.value, line.tanpaBukti > 0 && styles.lacking)}>
          {line.tanpaBukti > 0 && <StateMark mark="periksa" label={say.without} />}{" "}
          {known.realisasi ? rupiah(line.tanpaBukti) : say.unknown}
        </Text>
      </div>
      {line.kuitansiLebih > 0 && (
        <div role="cell" className={mergeClasses(styles.figure, row.under)}>
          <Text>{say.columns.kuitansiLebih}</Text>
          <Text className={mergeClasses(styles.value, styles.lacking)}>
            <StateMark mark="periksa" /> {rupiah(line.kuitansiLebih)}
          </Text>
        </div>
      )}
    </div>
  );
}
