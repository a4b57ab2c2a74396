import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { KEADAAN_DOKUMEN, type KeadaanDokumen } from "../../../../core/kelengkapan/kelengkapan";
import { paneKelengkapanIn } from "../../../../messages/pane/kelengkapan";
import { FilteredList } from "../../../parts/FilteredList";
import { useSay } from "../../../parts/useSay";
import { kelengkapanOfReview } from "../../../session/actions/fromReview";
import { showInRekap } from "../../../session/actions/navigate";
import { usePane, usePaneState } from "../../../session/usePane";
import type { KelengkapanView } from "../../../work/views/kelengkapanView";
import { useOfReview } from "../../useOfReview";
import { Expense } from "./Expense";

const NO_EXPENSES: readonly KelengkapanView[] = [];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
});

/** Every expense with the papers that it needs: what is there, named, missing, or can't be told. */
export default function Papers() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneKelengkapanIn);
  const chosen = usePaneState((state) => state.rekapShown.kelengkapan);
  const expenses = useOfReview(kelengkapanOfReview, NO_EXPENSES);
  const filters = useMemo(() => {
    const all = expenses ?? NO_EXPENSES;
    const having = (state: KeadaanDokumen) => all.filter(({ dokumen }) => dokumen.some((one) => one.keadaan === state));
    const states = KEADAAN_DOKUMEN.map((key) => ({ key, items: having(key) }));
    return [{ key: "semua" as const, items: all }, ...states].map(({ key, items }) => ({
      key,
      name: say.filters[key](items.length),
      items,
    }));
  }, [expenses, say]);
  if (expenses === undefined) return <Spinner size="small" label={say.loading} />;
  if (expenses.length === 0) return <Text>{say.none}</Text>;
  return (
    <div className={styles.page}>
      <Text size={200} className={styles.about}>
        {say.about}
      </Text>
      <FilteredList
        filters={filters}
        chosen={chosen}
        onChoose={(key) => showInRekap(pane, { kelengkapan: key })}
        say={say}
      >
        {(one) => <Expense key={JSON.stringify(one.at)} expense={one} />}
      </FilteredList>
    </div>
  );
}
