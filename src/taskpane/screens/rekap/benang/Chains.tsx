import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { paneBenangIn } from "../../../../messages/pane/benang";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import type { BenangView } from "../../../work/views/benangView";
import { Chain } from "./Chain";

const PORTION = 50;
const FILTERS = ["semua", "kurang", "tanya"] as const;
type Filter = (typeof FILTERS)[number];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  filter: { maxWidth: "360px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every expense with its papers, link by link; what is not certain is matched by a person here. */
export default function Chains() {
  const styles = useStyles();
  const say = useSay(paneBenangIn);
  const benang = usePaneState((state) => state.benang);
  const [filter, setFilter] = useState<Filter>("semua");
  const [shown, setShown] = useState(PORTION);
  const lists = useMemo(
    () => ({ semua: benang, kurang: marked(benang, "kurang"), tanya: marked(benang, "tanya") }),
    [benang],
  );
  if (benang.length === 0) return <Text>{say.none}</Text>;
  const list = lists[filter];
  return (
    <div className={styles.page}>
      <Select
        size="small"
        className={styles.filter}
        aria-label={say.show}
        value={filter}
        onChange={(_event, { value }) => setFilter(FILTERS.find((one) => one === value) ?? "semua")}
      >
        {FILTERS.map((one) => (
          <option key={one} value={one}>
            {say.filters[one](lists[one].length)}
          </option>
        ))}
      </Select>
      {list.length === 0 && <Text>{say.noneInFilter}</Text>}
      <ul className={styles.list} aria-label={say.list}>
        {list.slice(0, shown).map((one) => (
          <Chain key={JSON.stringify(one.at)} benang={one} />
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

function marked(benang: readonly BenangView[], mark: "kurang" | "tanya"): readonly BenangView[] {
  return benang.filter(({ ruas }) => ruas.some((one) => one.mark === mark));
}
