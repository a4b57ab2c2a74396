import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { TARIF_PAJAK, type TarifPajak } from "../../../../core/acara/tarifPajak";
import { formatPercent, formatTanggal } from "../../../../messages/format";
import { ketentuanIn } from "../../../../messages/pane/ketentuan";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import { useTableStyles } from "./useTableStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  rate: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  text: { display: "block" },
  source: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The rates that SPJ Rapi brings, with their days and sources. `onChange` takes one over, to be changed. */
export function KnownRates({ onChange }: { readonly onChange?: (rate: TarifPajak) => void }) {
  const table = useTableStyles();
  const styles = useStyles();
  const say = useSay(ketentuanIn);
  const language = usePaneState((state) => state.language);
  const day = (date: TarifPajak["rule"]["from"]) => date && formatTanggal(date, language);
  return (
    <>
      <Text weight="semibold" as="h4" className={table.heading}>
        {say.rates}
      </Text>
      <Text size={200}>{say.ratesIntro}</Text>
      <ul className={styles.list} aria-label={say.known}>
        {TARIF_PAJAK.map((rate) => {
          const { jenis, persen, rule } = rate;
          const named = say.rateOf(jenis, persen.map((share) => formatPercent(share, language)).join(" / "));
          const period = say.period(day(rule.from), day(rule.to));
          return (
            <li key={`${named} ${period}`} className={styles.rate}>
              <span className={styles.words}>
                <Text weight="semibold" className={styles.text}>
                  {named}
                </Text>
                <Text size={200} className={styles.text}>
                  {period}
                </Text>
                <Text size={200} className={styles.source}>
                  {rule.status === "open" ? `${rule.source} (${say.open})` : rule.source}
                </Text>
              </span>
              {onChange && (
                <Button size="small" aria-label={say.changeRate(`${named}, ${period}`)} onClick={() => onChange(rate)}>
                  {say.change}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
