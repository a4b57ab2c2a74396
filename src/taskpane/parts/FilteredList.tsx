import { Button, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** Lines that are drawn at a time. */
const PORTION = 50;

const useStyles = makeStyles({
  filter: { maxWidth: "360px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What a list shows: its name with a count, and the items. */
export interface ListFilter<K extends string, T> {
  readonly key: K;
  readonly name: string;
  readonly items: readonly T[];
}

/** A list of which a part is chosen, drawn in portions. `children` draws one item. */
export function FilteredList<K extends string, T>({
  filters,
  chosen: key,
  onChoose,
  say,
  children,
}: {
  readonly filters: readonly ListFilter<K, T>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  readonly say: {
    readonly show: string;
    readonly list: string;
    readonly noneInFilter: string;
    readonly more: (count: number) => string;
  };
  readonly children: (item: T) => ReactNode;
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(PORTION);
  const chosen = filters.find((one) => one.key === key) ?? filters[0];
  const items = chosen?.items ?? [];
  return (
    <>
      <Select
        size="small"
        className={styles.filter}
        aria-label={say.show}
        value={chosen?.key ?? ""}
        onChange={(_event, { value }) => {
          const next = filters.find((one) => one.key === value);
          if (next !== undefined) onChoose(next.key);
        }}
      >
        {filters.map(({ key: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
      {items.length === 0 && <Text>{say.noneInFilter}</Text>}
      <ul className={styles.list} aria-label={say.list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {items.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + PORTION)}>
            {say.more(Math.min(PORTION, items.length - shown))}
          </Button>
        </div>
      )}
    </>
  );
}
