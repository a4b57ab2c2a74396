import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { KEADAAN_DOKUMEN, type KeadaanDokumen } from "../../../../core/kelengkapan/kelengkapan";
import { paneKelengkapanIn } from "../../../../messages/pane/kelengkapan";
import { Amount } from "../../../parts/Amount";
import { StateMark, type Mark } from "../../../parts/StateMark";
import { useSay } from "../../../parts/useSay";
import type { KelengkapanView } from "../../../work/views/kelengkapanView";
import { Paper } from "./Paper";

const MARKS: { readonly [K in KeadaanDokumen]: Mark } = {
  ada: "cocok",
  disebut: "periksa",
  "belum-ada": "belum",
  "tidak-dapat-diperiksa": "info",
};

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Amounts stand in one column, whatever the words beside them are.
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  uraian: { overflowWrap: "anywhere", minWidth: 0, flexGrow: 1 },
  under: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  open: {
    justifyContent: "flex-start",
    paddingLeft: 0,
    minWidth: 0,
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  counts: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  papers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    listStyleType: "none",
    "@media (min-width: 700px)": { gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))" },
  },
  rules: { paddingLeft: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** One expense and how many of its papers are in which state; pressed, paper by paper, and by which rule. */
export function Expense({ expense }: { readonly expense: KelengkapanView }) {
  const styles = useStyles();
  const say = useSay(paneKelengkapanIn);
  const id = useId();
  const [open, setOpen] = useState(false);
  const { uraian, kode, jenis, jumlah, dokumen, rules } = expense;
  const counts = KEADAAN_DOKUMEN.map((state) => ({
    state,
    count: dokumen.filter(({ keadaan }) => keadaan === state).length,
  })).filter(({ count }) => count > 0);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.uraian}>
          {uraian}
        </Text>
        <Amount rupiah={jumlah} strong />
      </div>
      <Text size={200} block className={styles.under}>
        {[kode ?? say.withoutKode, jenis].join(" · ")}
      </Text>
      <Button
        size="small"
        appearance="transparent"
        className={styles.open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${say.papers(uraian)}: ${counts.map(({ state, count }) => say.counted[state](count)).join(", ")}`}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.counts}>
          {counts.map(({ state, count }) => (
            <span key={state} className={styles.count}>
              <StateMark mark={MARKS[state]} /> {say.counted[state](count)}
            </span>
          ))}
        </span>
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <ul className={styles.papers} aria-label={say.papers(uraian)}>
              {dokumen.map((one) => (
                <Paper key={one.nama} dokumen={one} mark={MARKS[one.keadaan]} />
              ))}
            </ul>
            {rules.map((rule) => (
              <Text key={rule} size={200} block className={styles.rules}>
                {say.rule(rule)}
              </Text>
            ))}
          </>
        )}
      </div>
    </li>
  );
}
