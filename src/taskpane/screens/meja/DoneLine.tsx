import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { mejaIn, type MejaMessages } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { untickTamu } from "../../session/meja/mejaActions";
import type { Done } from "../../session/meja/mejaState";
import { clockOf } from "../../session/meja/session";
import { usePane } from "../../session/usePane";
import { useMeja, useTamu } from "./useMeja";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  undo: { minHeight: "44px" },
});

/** What was done last, said when it is kept; a tick can be taken back here at once. */
export function DoneLine() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const done = useMeja((state) => state.done);
  const people = useTamu();
  const ticked = done?.what === "ticked" ? people.find(({ allKunci }) => allKunci.includes(done.kunci)) : undefined;
  return (
    <div className={styles.line}>
      <Text role="status">{done !== undefined && sentenceOf(done, say)}</Text>
      {ticked !== undefined && (
        <Button
          className={styles.undo}
          aria-label={`${say.undo}: ${ticked.data.nama}`}
          onClick={() => void untickTamu(pane, ticked)}
        >
          {say.undo}
        </Button>
      )}
    </div>
  );
}

function sentenceOf(done: Done, say: MejaMessages): string {
  switch (done.what) {
    case "ticked":
      return say.ticked(done.nama, clockOf(done.pukul));
    case "unticked":
      return say.unticked(done.nama);
    case "merged":
      return [say.merged(done.file, done.desks), ...(done.damaged > 0 ? [say.damaged(done.damaged)] : [])].join(" ");
    case "no-book":
      return say.noBook(done.file);
    case "saved":
      return say.saved(done.file);
    case "forgotten":
      return say.forgotten;
  }
}
