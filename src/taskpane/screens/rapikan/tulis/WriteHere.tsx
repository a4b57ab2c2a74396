import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular, SaveRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { describeWritePlan, describeWriteReport } from "../../../../messages/writeReport";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { Unfinished } from "../../../parts/Unfinished";
import { useSay } from "../../../parts/useSay";
import { undoResult, writeResult } from "../../../session/actions/result";
import { usePane, usePaneState } from "../../../session/usePane";
import { compareByItself, isToCompare } from "./compareByItself";
import { DiffTables } from "./DiffTables";
import { DownloadResult } from "./DownloadResult";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  left: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Into the workbook beside the pane: what would change, the write itself, and the way back. */
export function WriteHere() {
  const styles = useStyles();
  const pane = usePane();
  const { tulis: say } = useSay(rapikanIn);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const written = usePaneState((state) => state.written);
  const language = usePaneState((state) => state.language);
  const diff = usePaneState((state) => state.diff);
  const busy = usePaneState((state) => state.work !== undefined);
  const [undoing, setUndoing] = useState(false);
  const finished = written?.finished === true && !written.newWorkbook;
  // Stopped by a person, or by what went wrong: not begun again by itself.
  const [left, setLeft] = useState(false);
  const toCompare = usePaneState((state) => isToCompare(state, left));
  useEffect(() => {
    if (toCompare) void compareByItself(pane, setLeft);
  }, [pane, toCompare]);
  if (written?.finished === false) return <Unfinished />;
  const report = describeWriteReport(written?.report ?? {}, language);
  const sheets = written?.sheets.join(", ") ?? "";
  return (
    <section className={styles.section}>
      {written !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{written.newWorkbook ? say.doneNewWorkbook(sheets) : say.done(sheets)}</MessageBarBody>
          {!written.newWorkbook && (
            <MessageBarActions>
              <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => setUndoing(true)}>
                {say.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {report.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {undoing && finished && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.undoWarning}</MessageBarBody>
          <MessageBarActions>
            <Button
              disabledFocusable={busy}
              onClick={() => {
                setUndoing(false);
                void undoResult(pane);
              }}
            >
              {say.undoYes}
            </Button>
            <Button onClick={() => setUndoing(false)}>{say.undoNo}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {reviewed && (
        <>
          {!finished ? (
            <Text size={200}>{say.first}</Text>
          ) : left && diff === undefined && !busy ? (
            <div className={styles.left}>
              <Text size={200}>{say.notCompared}</Text>
              <Button size="small" disabledFocusable={busy} onClick={() => setLeft(false)}>
                {say.compare}
              </Button>
            </div>
          ) : (
            <DiffTables diff={diff} />
          )}
          {describeWritePlan(diff ?? [], language).map((sentence) => (
            <MessageBar key={sentence} intent="warning" layout="multiline">
              <MessageBarBody>{sentence}</MessageBarBody>
            </MessageBar>
          ))}
          {finished && (
            <Text size={200} className={styles.quiet}>
              {say.kept}
            </Text>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              icon={<SaveRegular />}
              disabledFocusable={busy}
              onClick={() => void writeResult(pane)}
            >
              {finished ? say.writeAgain : say.write}
            </Button>
            <DownloadResult />
          </div>
        </>
      )}
    </section>
  );
}
