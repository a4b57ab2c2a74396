import { Badge, Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentTableRegular, WarningRegular } from "@fluentui/react-icons";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { showCell } from "../../../session/actions/navigate";
import { forgetSource } from "../../../session/actions/sources";
import { usePane, usePaneState } from "../../../session/usePane";
import type { SourceView } from "../../../work/views/sourceView";
import { SheetGuesses } from "./SheetGuesses";

const useStyles = makeStyles({
  file: { paddingBottom: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalSNudge },
  icon: { fontSize: "20px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  warning: { fontSize: "20px", flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  body: { paddingLeft: "28px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  sheet: { display: "inline-block", minWidth: "24px", minHeight: "24px", textAlign: "left" },
  sentence: { overflowWrap: "anywhere", whiteSpace: "normal", paddingBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One file: what its sheets are, what was odd about it, or why it was not taken in. */
export function SourceFile({ source }: { readonly source: SourceView }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(rapikanIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const { file, refused, own, notes, sheets } = source;
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        {refused === undefined ? (
          <DocumentTableRegular className={styles.icon} aria-hidden />
        ) : (
          <WarningRegular className={styles.warning} aria-hidden />
        )}
        <Text className={styles.name} weight="semibold">
          {file}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say.sumber.remove(file)}
          title={say.sumber.remove(file)}
          disabledFocusable={busy}
          onClick={() => void forgetSource(pane, file)}
        />
      </div>
      <div className={styles.body}>
        {refused !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.sentence}>{refused}</MessageBarBody>
          </MessageBar>
        )}
        {own && (
          <Text size={200} className={styles.quiet}>
            {say.sumber.own}
          </Text>
        )}
        {sheets.map(({ name, state }) => (
          <div key={name}>
            <Link
              as="button"
              className={styles.sheet}
              aria-label={say.sumber.showSheet(name)}
              onClick={() => void showCell(pane, { file, sheet: name, row: 1, col: 1 })}
            >
              {name}
            </Link>{" "}
            {state !== "visible" && (
              <Badge appearance="outline" color="informative" size="small">
                {say.hiddenSheet}
              </Badge>
            )}
            <SheetGuesses file={file} sheet={name} read />
          </div>
        ))}
        {notes.map((note) => (
          <Text key={note} size={200} className={styles.quiet}>
            {note}
          </Text>
        ))}
      </div>
    </li>
  );
}
