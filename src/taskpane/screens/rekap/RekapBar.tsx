import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { nearestSen } from "../../../core/values/rupiah";
import { formatPercent, formatRupiah } from "../../../messages/format";
import { rekapIn } from "../../../messages/pane/rekap";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { RekapLineView } from "../../work/views/reviewView";
import { barOf } from "./barParts";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  kode: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  spent: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  uraian: { overflowWrap: "anywhere" },
  bar: { position: "relative", margin: `${tokens.spacingVerticalXS} 0` },
  parts: {
    display: "flex",
    columnGap: "1px",
    height: "12px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", border: "1px solid CanvasText" },
  },
  // However small, what is there can be seen.
  part: { minWidth: "2px", flexBasis: 0 },
  limit: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
  figures: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  figure: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** One kode rekening: its name, its bar, and in words and figures what the bar shows. */
export function RekapBar({ line }: { readonly line: RekapLineView }) {
  const styles = useStyles();
  const partStyles = usePartStyles();
  const say = useSay(rekapIn);
  const language = usePaneState((state) => state.language);
  const { parts, whole, over } = barOf(line);
  const rupiah = (amount: number) => formatRupiah(nearestSen(amount).value);
  return (
    <li>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.kode}>
          {line.kode}
        </Text>
        {line.persen !== undefined && (
          <Text className={styles.spent}>{say.spentOf(formatPercent(line.persen * 100, language))}</Text>
        )}
      </div>
      <Text block size={200} className={styles.uraian}>
        {line.uraian}
      </Text>
      <div className={styles.bar} aria-hidden>
        <div className={styles.parts}>
          {parts.map(({ part, value }) => (
            <div
              key={part}
              className={mergeClasses(styles.part, partStyles[part])}
              style={{ flexGrow: value / whole }}
            />
          ))}
        </div>
        {over !== undefined && <div className={styles.limit} style={{ left: `${((whole - over) / whole) * 100}%` }} />}
      </div>
      <div className={styles.figures}>
        {parts.map(({ part, value }) => (
          <Text key={part} size={200} className={styles.figure}>
            <span aria-hidden className={mergeClasses(styles.swatch, partStyles[part])} />
            {say.columns[part]} <span className={styles.value}>{rupiah(value)}</span>
          </Text>
        ))}
        {over !== undefined && (
          <Text size={200} weight="semibold" className={styles.figure}>
            <StateMark mark="salah" /> {say.overspent} <span className={styles.value}>{rupiah(over)}</span>
          </Text>
        )}
      </div>
    </li>
  );
}
