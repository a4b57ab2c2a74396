import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { givenIn } from "../../../../messages/pane/given";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";

/** A folder may hold hundreds of photographs: these many are named. */
const NAMED = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2 },
  file: { overflowWrap: "anywhere", padding: `${tokens.spacingVerticalXXS} 0` },
});

/** What was given and not taken, each with why. */
export function PassedOverList() {
  const styles = useStyles();
  const say = useSay(givenIn);
  const files = usePaneState((state) => state.passedOver);
  if (files.length === 0) return null;
  return (
    <section aria-label={say.passedOverHeading}>
      <Text weight="semibold" block>
        {say.passedOverHeading}
      </Text>
      <ul className={styles.list}>
        {files.slice(0, NAMED).map((file) => (
          <li key={file.name} className={styles.file}>
            <Text size={200}>{say.passedOver(file)}</Text>
          </li>
        ))}
      </ul>
      {files.length > NAMED && <Text size={200}>{say.moreFiles(files.length - NAMED)}</Text>}
    </section>
  );
}
