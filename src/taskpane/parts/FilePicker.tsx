import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { berandaIn } from "../../messages/pane/beranda";
import { takeFiles } from "../session/actions/sources";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

const ACCEPTED = ".xlsx,.xlsm,.xltx,.xls,.xlsb,.ods,.csv,.tsv,.txt";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: "none" },
});

/** Files to choose or to drop. They are read on this computer and stay there. */
export function FilePicker({ primary = false }: { readonly primary?: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !busy) void takeFiles(pane, [...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={<DocumentAddRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {say.chooseFiles}
      </Button>
      <Text size={200}>{say.dropHere}</Text>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={say.chooseFiles}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was changed.
          event.target.value = "";
        }}
      />
    </div>
  );
}
