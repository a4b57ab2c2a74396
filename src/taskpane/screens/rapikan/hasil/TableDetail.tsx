import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { aboutSame } from "../../../work/aboutSame";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { paneMessagesIn } from "../../../../messages/pane/shell";
import { useSay } from "../../../parts/useSay";
import { correctTable, dropCorrection, forgetLayout, rememberLayout } from "../../../session/actions/decide";
import { showCell } from "../../../session/actions/navigate";
import { usePane, usePaneState } from "../../../session/usePane";
import { CorrectTable } from "./CorrectTable";
import { Miniature } from "./Miniature";
import { TableReasons } from "./TableReasons";
import { useTableView } from "./useTableView";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    minWidth: 0,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One table opened: its miniature, why it was read so, and all that can be done about it. */
export function TableDetail({ id }: { readonly id: number }) {
  const styles = useStyles();
  const pane = usePane();
  const { hasil: say } = useSay(rapikanIn);
  const shell = useSay(paneMessagesIn);
  const table = useTableView(id);
  const busy = usePaneState((state) => state.work !== undefined);
  const tables = usePaneState((state) => state.decisions.tables);
  const [correcting, setCorrecting] = useState(false);
  if (table === undefined) return <Spinner size="tiny" label={shell.screenLoading} />;
  const { file, sheet, found } = table;
  const blank = { file, sheet, found, ...(found === undefined ? { range: table.at } : {}) };
  const former = tables.find((one) => aboutSame(one, blank));
  if (correcting) {
    return (
      <div className={styles.detail}>
        <CorrectTable start={former ?? blank} former={former} table={table} onDone={() => setCorrecting(false)} />
      </div>
    );
  }
  const isTable = table.shape === "table";
  return (
    <div className={styles.detail}>
      <Miniature table={table} />
      <Text size={200}>{table.accountText}</Text>
      <TableReasons table={table} />
      <div className={styles.buttons}>
        {isTable && !table.ignored && (
          <Button size="small" disabledFocusable={busy} onClick={() => setCorrecting(true)}>
            {say.correct}
          </Button>
        )}
        {former !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={() => void dropCorrection(pane, former)}>
            {say.undoCorrection}
          </Button>
        )}
        {!table.ignored && found !== undefined && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void correctTable(pane, { file, sheet, found, ignored: true })}
          >
            {isTable ? say.ignore : say.ignoreForm}
          </Button>
        )}
        {isTable && !table.ignored && table.headerRows.length > 0 && (
          <Button
            size="small"
            title={say.rememberWhy}
            disabledFocusable={busy}
            onClick={() => void (table.remembered ? forgetLayout(pane, id) : rememberLayout(pane, id))}
          >
            {table.remembered ? say.forget : say.remember}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void showCell(pane, { file, sheet, row: table.at.top, col: table.at.left })}
        >
          {say.openSheet}
        </Button>
      </div>
    </div>
  );
}
