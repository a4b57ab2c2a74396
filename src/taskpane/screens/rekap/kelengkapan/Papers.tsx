import { Button, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { KEADAAN_DOKUMEN } from "../../../../core/kelengkapan/kelengkapan";
import { paneKelengkapanIn } from "../../../../messages/pane/kelengkapan";
import { useSay } from "../../../parts/useSay";
import { Expense } from "./Expense";
import { useKelengkapan } from "./useKelengkapan";

const PORTION = 50;
const FILTERS = ["semua", ...KEADAAN_DOKUMEN] as const;
type Filter = (typeof FILTERS)[number];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
  filter: { maxWidth: "360px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every expense with the papers that it needs: what is there, named, missing, or can't be told. */
export default function Papers() {
  const styles = useStyles();
  const say = useSay(paneKelengkapanIn);
  const expenses = useKelengkapan();
  const [filter, setFilter] = useState<Filter>("semua");
  const [shown, setShown] = useState(PORTION);
  const counts = useMemo(() => {
    const having = (one: Filter) => (expenses ?? []).filter(({ dokumen }) => holds(one, dokumen)).length;
    return FILTERS.map((one) => ({ one, count: having(one) }));
  }, [expenses]);
  if (expenses === undefined) return <Spinner size="small" label={say.loading} />;
  if (expenses.length === 0) return <Text>{say.none}</Text>;
  const list = expenses.filter(({ dokumen }) => holds(filter, dokumen));
  return (
    <div className={styles.page}>
      <Text size={200} className={styles.about}>
        {say.about}
      </Text>
      <Select
        size="small"
        className={styles.filter}
        aria-label={say.show}
        value={filter}
        onChange={(_event, { value }) => setFilter(FILTERS.find((one) => one === value) ?? "semua")}
      >
        {counts.map(({ one, count }) => (
          <option key={one} value={one}>
            {say.filters[one](count)}
          </option>
        ))}
      </Select>
      {list.length === 0 && <Text>{say.noneInFilter}</Text>}
      <ul className={styles.list} aria-label={say.list}>
        {list.slice(0, shown).map((one) => (
          <Expense key={JSON.stringify(one.at)} expense={one} />
        ))}
      </ul>
      {list.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + PORTION)}>
            {say.more(Math.min(PORTION, list.length - shown))}
          </Button>
        </div>
      )}
    </div>
  );
}

function holds(filter: Filter, dokumen: readonly { readonly keadaan: string }[]): boolean {
  return filter === "semua" || dokumen.some(({ keadaan }) => keadaan === filter);
}
