import { Badge, Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useOneStop } from "../../../parts/useOneStop";
import { useSay } from "../../../parts/useSay";
import { chooseSheet, takeWorkbook } from "../../../session/actions/sources";
import { usePane, usePaneState } from "../../../session/usePane";
import { SheetGuesses } from "./SheetGuesses";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  read: { alignSelf: "flex-start" },
  guesses: { paddingLeft: "36px", paddingBottom: tokens.spacingVerticalXS },
});

/** The sheets of the workbook beside the pane; ours are no source and not listed. */
export function WorkbookSheets({ file }: { readonly file: string | undefined }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(rapikanIn);
  const oneStop = useOneStop("input");
  const sheets = usePaneState((state) => state.workbookSheets);
  const sources = usePaneState((state) => state.sources);
  const busy = usePaneState((state) => state.work !== undefined);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const chosen = sheets.filter((sheet) => sheet.chosen).length;
  const held = sources.find((source) => source.file === file)?.sheets ?? [];
  return (
    <section className={styles.section}>
      <Text weight="semibold">{say.sumber.thisWorkbook}</Text>
      {sheets.length === 0 && <Text size={200}>{say.sumber.noSheets}</Text>}
      <ul className={styles.list} {...oneStop}>
        {sheets.map(({ name, state, chosen: isChosen }) => (
          <li key={name} className={styles.sheet}>
            <Checkbox
              checked={isChosen}
              disabled={busy}
              onChange={(_event, { checked }) => chooseSheet(pane, name, checked === true)}
              label={
                <>
                  {name}{" "}
                  {state !== "visible" && (
                    <Badge appearance="outline" color="informative" size="small">
                      {say.hiddenSheet}
                    </Badge>
                  )}
                </>
              }
            />
            {file !== undefined && (
              <div className={styles.guesses}>
                <SheetGuesses file={file} sheet={name} read={held.some((one) => one.name === name)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {sheets.length > 0 && (
        <div className={styles.section}>
          <Text size={200} className={styles.quiet}>
            {say.sumber.arrowsAndSpace}
          </Text>
          <Button
            className={styles.read}
            appearance={reviewed ? "secondary" : "primary"}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={busy || chosen === 0}
            onClick={() => void takeWorkbook(pane)}
          >
            {chosen === 0 ? say.sumber.nothingChosen : say.sumber.readChosen(chosen)}
          </Button>
        </div>
      )}
    </section>
  );
}
