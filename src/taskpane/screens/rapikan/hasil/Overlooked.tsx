import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { StateMark } from "../../../parts/StateMark";
import { useSay } from "../../../parts/useSay";

/** Shown at first. */
const FEW = 5;

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  note: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
});

/** What a reader of the files would not see: hidden rows, pictures, figures outside tables, sums saved long ago. */
export function Overlooked({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  const { hasil: say } = useSay(rapikanIn);
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say.overlooked(notes.length)}>
      <Text weight="semibold">{say.overlooked(notes.length)}</Text>
      <ul className={styles.list}>
        {(all ? notes : notes.slice(0, FEW)).map((note) => (
          <li key={note} className={styles.note}>
            <StateMark mark="info" />
            <Text size={200}>{note}</Text>
          </li>
        ))}
      </ul>
      {!all && notes.length > FEW && (
        <Button size="small" onClick={() => setAll(true)}>
          {say.more(notes.length - FEW)}
        </Button>
      )}
    </section>
  );
}
