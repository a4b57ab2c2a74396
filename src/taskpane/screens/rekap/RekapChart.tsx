import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { HorizontalBarChart, type ChartProps } from "@fluentui/react-charts";
import { nearestSen } from "../../../core/values/rupiah";
import { formatRupiah } from "../../../messages/format";
import { rekapIn } from "../../../messages/pane/rekap";
import { useSay } from "../../parts/useSay";
import type { RekapLineView } from "../../work/views/reviewView";
import { chartBars, drawnLines, type BarPart } from "./chartBars";

/** More bars than this are a table again. */
const MOST = 12;

const COLORS: { readonly [P in BarPart]: string } = {
  adaKuitansi: tokens.colorCompoundBrandBackground,
  menurutDaftar: tokens.colorPaletteTealBackground2,
  tanpaBukti: tokens.colorPaletteMarigoldBackground3,
  sisa: tokens.colorNeutralStroke1,
};

const PARTS = ["adaKuitansi", "menurutDaftar", "tanpaBukti", "sisa"] as const;

const useStyles = makeStyles({
  chart: { maxWidth: "640px", minWidth: 0, overflow: "hidden" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  part: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { width: "12px", height: "12px", forcedColorAdjust: "none" },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Of each kode rekening: what was spent with evidence, what without, and what is left. */
export default function RekapChart({ lines }: { readonly lines: readonly RekapLineView[] }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const shown = drawnLines(lines, MOST);
  const data = shown.map((line): ChartProps => {
    const { parts, whole } = chartBars(line);
    return {
      chartTitle: [line.kode, line.uraian].filter((text) => text !== "").join(" "),
      chartData: parts.map(({ part, value }) => ({
        legend: say.columns[part],
        color: COLORS[part],
        horizontalBarChartdata: { x: value, total: whole },
        xAxisCalloutData: say.columns[part],
        yAxisCalloutData: formatRupiah(nearestSen(value).value),
        callOutAccessibilityData: {
          ariaLabel: `${line.kode}, ${say.columns[part]}: ${formatRupiah(nearestSen(value).value)}`,
        },
      })),
    };
  });
  return (
    <figure style={{ margin: 0 }} className={styles.chart} aria-label={say.chart}>
      <Text as="span" size={200} className={styles.note}>
        {say.chartOf(shown.length, lines.length)}
      </Text>
      <div className={styles.legend}>
        {PARTS.filter((part) =>
          data.some(({ chartData }) => chartData?.some(({ legend }) => legend === say.columns[part])),
        ).map((part) => (
          <Text key={part} size={200} className={styles.part}>
            <span className={styles.swatch} style={{ backgroundColor: COLORS[part] }} />
            {say.columns[part]}
          </Text>
        ))}
      </div>
      <HorizontalBarChart data={data} culture="id-ID" barHeight={12} hideRatio={shown.map(() => true)} />
    </figure>
  );
}
