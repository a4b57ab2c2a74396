import { Button, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnNumber, type CellRange } from "../../../../core/cells/cellRef";
import type { TableCorrection } from "../../../../core/decisions/decisions";
import { sameStart } from "../../../../core/decisions/ranges";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useOneStop } from "../../../parts/useOneStop";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import type { TableGlance } from "../../../work/views/sourceView";
import { cellAddress } from "../../lembar/cellAddress";
import { useFollow } from "../../useFollow";
import { NextStep } from "../NextStep";
import { rangeOfText } from "./correctionDraft";
import { MissedTable } from "./MissedTable";
import { Overlooked } from "./Overlooked";
import { TableItem } from "./TableItem";

/** Tables shown at first, and how many more each time: nobody reads a hundred at once. */
const PORTION = 30;

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  place: { display: "block", marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

/** What was found, table by table, to be looked at and put right. */
export function TablesStep() {
  const styles = useStyles();
  const { hasil: say } = useSay(rapikanIn);
  const review = usePaneState((state) => state.review);
  const opened = usePaneState((state) => state.openedTable);
  const corrections = usePaneState((state) => state.decisions.tables);
  const [onlyUnsure, setOnlyUnsure] = useState(false);
  const [shown, setShown] = useState(PORTION);
  const oneStop = useOneStop("[data-table]");
  const table = review?.tables.find(({ id }) => id === opened);
  const corner = table && cellAddress(table.range.split(":")[0] ?? "");
  useFollow(table && corner && { file: table.file, sheet: table.sheet, ...corner });
  if (review === undefined) {
    return (
      <>
        <Text>{say.none}</Text>
        <NextStep step="sumber" />
      </>
    );
  }
  const unsure = review.tables.filter(({ sure }) => sure === "unsure");
  const wanted = onlyUnsure ? unsure : review.tables;
  const most = Math.max(shown, wanted.findIndex(({ id }) => id === opened) + 1);
  const portion = wanted.slice(0, most);
  return (
    <div className={styles.step}>
      <Text size={200}>{say.total(review.accountText)}</Text>
      {unsure.length > 0 && (
        <Switch
          checked={onlyUnsure}
          label={say.onlyUnsure(unsure.length)}
          onChange={(_event, { checked }) => setOnlyUnsure(checked)}
        />
      )}
      <div {...oneStop}>
        {bySheet(portion).map((tables) => (
          <section key={`${tables[0]?.file}/${tables[0]?.sheet}`}>
            <Text as="h3" size={200} weight="semibold" className={styles.place}>
              {tables[0]?.file} › {tables[0]?.sheet}
            </Text>
            <ul className={styles.list}>
              {tables.map((table) => (
                <TableItem
                  key={table.id}
                  table={table}
                  open={table.id === opened}
                  marks={corrections
                    .filter((one) => isAbout(one, table))
                    .map((one) => (one.ignored ? say.ignored : say.byHand))}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {portion.length > 1 && (
        <Text size={200} className={styles.quiet}>
          {say.arrows}
        </Text>
      )}
      {wanted.length > most && (
        <div>
          <Button onClick={() => setShown(most + PORTION)}>{say.more(Math.min(PORTION, wanted.length - most))}</Button>
        </div>
      )}
      <Overlooked notes={review.overlooked} />
      <MissedTable />
      <NextStep step="jawab" />
    </div>
  );
}

/** Tables of one sheet together, in their order. */
function bySheet(tables: readonly TableGlance[]): readonly (readonly TableGlance[])[] {
  const groups: TableGlance[][] = [];
  for (const table of tables) {
    const last = groups.at(-1);
    if (last?.[0]?.file === table.file && last[0].sheet === table.sheet) last.push(table);
    else groups.push([table]);
  }
  return groups;
}

function isAbout({ file, sheet, found, range }: TableCorrection, table: TableGlance): boolean {
  const at = rangeOf(table.range);
  return file === table.file && sheet === table.sheet && [found, range].some((one) => one && at && sameStart(one, at));
}

function rangeOf(address: string): CellRange | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const col = columnNumber(letters);
  return letters === "" ? rangeOfText(address) : { top: Number(digits), bottom: Number(digits), left: col, right: col };
}
