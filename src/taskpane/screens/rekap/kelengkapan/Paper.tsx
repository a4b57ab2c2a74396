import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneKelengkapanIn } from "../../../../messages/pane/kelengkapan";
import { CellLink } from "../../../parts/CellLink";
import { StateMark, type Mark } from "../../../parts/StateMark";
import { useSay } from "../../../parts/useSay";
import type { DokumenView } from "../../../work/views/kelengkapanView";

const useStyles = makeStyles({
  paper: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, overflowWrap: "anywhere" },
});

/** One paper: whether it is there, by which number, and the cell that shows or names it. */
export function Paper({
  dokumen: { nama, keadaan, nomor, at },
  mark,
}: {
  readonly dokumen: DokumenView;
  readonly mark: Mark;
}) {
  const styles = useStyles();
  const say = useSay(paneKelengkapanIn);
  return (
    <li className={styles.paper}>
      <StateMark mark={mark} />
      <div className={styles.words}>
        <Text size={200} weight="semibold">
          {nama}
        </Text>
        <Text size={200}>{[say.keadaan[keadaan], ...(nomor === undefined ? [] : [nomor])].join(" · ")}</Text>
        {at !== undefined && <CellLink at={at} />}
      </div>
    </li>
  );
}
