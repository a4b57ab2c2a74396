import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { paneBenangIn } from "../../../../messages/pane/benang";
import { FilteredList } from "../../../parts/FilteredList";
import { useSay } from "../../../parts/useSay";
import { showInRekap } from "../../../session/actions/navigate";
import { BENANG_FILTERS } from "../../../session/rekapShown";
import { toMatch } from "../../../session/toMatch";
import { usePane, usePaneState } from "../../../session/usePane";
import type { BenangView, RuasMark } from "../../../work/views/benangView";
import { Chain } from "./Chain";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
});

/** Every expense with its papers, link by link; what is not certain is matched by a person here, and comes first. */
export default function Chains() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneBenangIn);
  const benang = usePaneState((state) => state.benang);
  const chosen = usePaneState((state) => state.rekapShown.benang);
  const filters = useMemo(() => {
    const lists = { semua: benang, kurang: marked(benang, "kurang"), tanya: toMatch(benang) };
    return BENANG_FILTERS.map((key) => ({
      key,
      name: say.filters[key](lists[key].length),
      items: lists[key],
    }));
  }, [benang, say]);
  if (benang.length === 0) return <Text>{say.none}</Text>;
  return (
    <div className={styles.page}>
      <Text size={200} className={styles.about}>
        {say.about}
      </Text>
      <FilteredList filters={filters} chosen={chosen} onChoose={(key) => showInRekap(pane, { benang: key })} say={say}>
        {(one) => <Chain key={JSON.stringify(one.at)} benang={one} />}
      </FilteredList>
    </div>
  );
}

function marked(benang: readonly BenangView[], mark: RuasMark): readonly BenangView[] {
  return benang.filter(({ ruas }) => ruas.some((one) => one.mark === mark));
}
