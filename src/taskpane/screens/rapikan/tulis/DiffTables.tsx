import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { RowKey, TableChange } from "../../../../core/host";
import { formatNumber } from "../../../../messages/format";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import { changesInAll, changedTables } from "./changes";

/** Rows named in each list: more say no more. */
const NAMED = 50;
const PARTS = ["added", "changed", "gone"] as const;
const SIGNS = { added: "+", changed: "~", gone: "-" } as const;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  sign: { display: "inline-block", width: "16px", fontWeight: tokens.fontWeightBold },
});

/** What a write would change in the sheets that were written before, table by table. */
export function DiffTables({ diff }: { readonly diff: readonly TableChange[] | undefined }) {
  const styles = useStyles();
  const { tulis: say } = useSay(rapikanIn);
  const language = usePaneState((state) => state.language);
  if (diff === undefined) return <Text size={200}>{say.comparing}</Text>;
  const changed = changedTables(diff);
  if (changed.length === 0) return <Text role="status">{say.unchanged}</Text>;
  const count = (rows: readonly RowKey[]) => formatNumber(rows.length, language);
  const { added, changed: others, gone } = changesInAll(changed);
  return (
    <div>
      <Text weight="semibold" block role="status">
        {say.changes(formatNumber(added, language), formatNumber(others, language), formatNumber(gone, language))}
      </Text>
      <Accordion collapsible multiple>
        {changed.map((table) => (
          <AccordionItem key={`${table.sheet}/${table.table}`} value={`${table.sheet}/${table.table}`}>
            <AccordionHeader size="small">
              {table.sheet}: {say.changes(count(table.added), count(table.changed), count(table.gone))}
            </AccordionHeader>
            <AccordionPanel>
              {PARTS.filter((part) => table[part].length > 0).map((part) => (
                <ul key={part} className={styles.list} aria-label={say.lists[part]}>
                  {table[part].slice(0, NAMED).map((key, index) => (
                    <li key={index}>
                      <span className={styles.sign} aria-hidden>
                        {SIGNS[part]}
                      </span>
                      {say.lists[part]}: {key.filter((text) => text !== "").join(", ")}
                    </li>
                  ))}
                  {table[part].length > NAMED && <li>{say.moreRows(table[part].length - NAMED)}</li>}
                </ul>
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
