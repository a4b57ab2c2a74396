import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { rekapIn } from "../../../messages/pane/rekap";
import { useSay } from "../../parts/useSay";
import type { RekapLineView } from "../../work/views/reviewView";
import { drawnLines } from "./barParts";
import { RekapBar } from "./RekapBar";

/** More bars than this are a table again. */
const MOST = 12;

const useStyles = makeStyles({
  chart: { margin: 0, maxWidth: "640px", minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
    listStyleType: "none",
  },
});

/**
 * Of each kode rekening: what was spent with evidence, what without, and what is left. A list with a bar in each line:
 * Fluent's own chart takes the focus at places that are hidden from those who hear the page, and cuts long names off.
 */
export function RekapBars({ lines }: { readonly lines: readonly RekapLineView[] }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const shown = drawnLines(lines, MOST);
  return (
    <figure className={styles.chart} aria-label={say.chart}>
      <figcaption>
        <Text size={200} className={styles.note}>
          {say.chartOf(shown.length, lines.length)}
        </Text>
      </figcaption>
      <ul className={styles.list}>
        {shown.map((line, index) => (
          <RekapBar key={index} line={line} />
        ))}
      </ul>
    </figure>
  );
}
