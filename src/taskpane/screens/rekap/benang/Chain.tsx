import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { nearestSen } from "../../../../core/values/rupiah";
import { formatRupiah } from "../../../../messages/format";
import { paneBenangIn } from "../../../../messages/pane/benang";
import { useSay } from "../../../parts/useSay";
import type { BenangView, RuasMark } from "../../../work/views/benangView";
import { ChainLink } from "./ChainLink";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Amounts stand in one column, whatever the words beside them are.
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  uraian: { overflowWrap: "anywhere", minWidth: 0, flexGrow: 1 },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  under: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  // Beside one another links need little room; one under another they would make a page without end.
  fold: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, "@media (min-width: 700px)": { display: "none" } },
  folded: { "@media (max-width: 699px)": { display: "none" } },
  links: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
    "@media (min-width: 700px)": {
      gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
      columnGap: tokens.spacingHorizontalS,
    },
  },
});

/** One expense: what it was for, and its links in the order in which money passes them; folded where the pane is narrow. */
export function Chain({ benang }: { readonly benang: BenangView }) {
  const styles = useStyles();
  const say = useSay(paneBenangIn);
  // What is to be matched is not hidden.
  const [open, setOpen] = useState(() => benang.ruas.some(({ mark }) => mark === "tanya"));
  const count = (mark: RuasMark) => benang.ruas.filter((one) => one.mark === mark).length;
  const counts = say.folded(count("ada"), count("kurang"), count("tanya"));
  const { uraian, kode, penerima, jumlah, ruas } = benang;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.uraian}>
          {uraian}
        </Text>
        <Text weight="semibold" className={styles.amount}>
          {jumlah === undefined ? say.noAmount : formatRupiah(nearestSen(jumlah).value)}
        </Text>
      </div>
      <Text size={200} className={styles.under}>
        {[kode ?? say.withoutKode, ...(penerima === undefined ? [] : [say.payee(penerima)])].join(" · ")}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        className={styles.fold}
        aria-expanded={open}
        aria-label={say.foldedOf(uraian, counts)}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!open)}
      >
        {counts}
      </Button>
      <ol className={mergeClasses(styles.links, !open && styles.folded)} aria-label={say.links(uraian)}>
        {ruas.map((one) => (
          <ChainLink key={one.key} ruas={one} />
        ))}
      </ol>
    </li>
  );
}
