import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, FolderAddRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { berandaIn } from "../../messages/pane/beranda";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

const ACCEPTED = ".xlsx,.xlsm,.xltx,.xls,.xlsb,.ods,.csv,.tsv,.txt,.json";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  hint: { textAlign: "center" },
  hidden: { display: "none" },
});

/** Files or a folder to choose; both may be dropped as well. They are read on this computer and stay there. */
export function FilePicker({ primary = false }: { readonly primary?: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const { takeGiven } = await import(/* webpackChunkName: "given" */ "../session/given/takeGiven");
    await takeGiven(pane, files);
  };
  const choose = (folder: boolean) => {
    if (input.current === null) return;
    input.current.webkitdirectory = folder;
    input.current.click();
  };
  return (
    <div className={styles.zone}>
      <div className={styles.buttons}>
        <Button
          appearance={primary ? "primary" : "secondary"}
          icon={<DocumentAddRegular />}
          disabledFocusable={busy}
          onClick={() => choose(false)}
        >
          {say.chooseFiles}
        </Button>
        <Button icon={<FolderAddRegular />} disabledFocusable={busy} onClick={() => choose(true)}>
          {say.chooseFolder}
        </Button>
      </div>
      <Text size={200} className={styles.hint}>
        {say.dropHere}
      </Text>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={say.chooseFiles}
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          event.target.value = "";
        }}
      />
    </div>
  );
}
