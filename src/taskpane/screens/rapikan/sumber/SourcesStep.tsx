import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { FilePicker } from "../../../parts/FilePicker";
import { GoOn } from "../../../parts/GoOn";
import { useOneStop } from "../../../parts/useOneStop";
import { useSay } from "../../../parts/useSay";
import { reviewAgain } from "../../../session/actions/review";
import { takeSamples } from "../../../session/actions/sources";
import { usePane, usePaneState } from "../../../session/usePane";
import { NextStep } from "../NextStep";
import { PassedOverList } from "./PassedOverList";
import { SourceFile } from "./SourceFile";
import { WorkbookSheets } from "./WorkbookSheets";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Which sheets and files are read, and what each was taken for. */
export function SourcesStep() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(rapikanIn);
  const inExcel = usePaneState((state) => state.world === "excel");
  const sources = usePaneState((state) => state.sources);
  const stale = usePaneState((state) => state.stale);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const busy = usePaneState((state) => state.work !== undefined);
  const workbook = useWorkbookName();
  const oneStop = useOneStop("button");
  const given = sources.filter(({ file }) => file !== workbook);
  // What could not be taken in comes first: nobody looks for it at the end of a long list.
  const files = [...given.filter(({ refused }) => refused), ...given.filter(({ refused }) => !refused)];
  return (
    <div className={styles.step}>
      {inExcel && <WorkbookSheets file={workbook} />}
      <section className={styles.section}>
        <Text weight="semibold">{say.sumber.files}</Text>
        {files.length > 0 && (
          <>
            <ul className={styles.list} {...oneStop}>
              {files.map((source) => (
                <SourceFile key={source.file} source={source} />
              ))}
            </ul>
            <Text size={200} className={styles.quiet}>
              {say.sumber.arrows}
            </Text>
          </>
        )}
        <FilePicker primary={!inExcel && sources.length === 0} />
        {!inExcel && sources.length === 0 && (
          <Button disabledFocusable={busy} onClick={() => void takeSamples(pane)}>
            {say.sumber.samples}
          </Button>
        )}
      </section>
      <PassedOverList />
      <GoOn />
      {stale && reviewed && !busy && (
        <div className={styles.row}>
          <Text size={200}>{say.sumber.stale}</Text>
          <Button size="small" onClick={() => void reviewAgain(pane)}>
            {say.sumber.readAgain}
          </Button>
        </div>
      )}
      {reviewed && <NextStep step="hasil" />}
    </div>
  );
}

/** The open workbook's name in Excel: its sheets are listed by themselves. */
function useWorkbookName(): string | undefined {
  const { world } = usePane();
  const [name, setName] = useState<string>();
  useEffect(() => {
    if (world.kind === "excel") void world.workbookName().then(setName);
  }, [world]);
  return name;
}
