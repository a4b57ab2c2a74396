import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Within sight from any field of the long form.
  unsaved: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  state: { flexBasis: "100%" },
});

/** Keeps what was typed, or throws it away; says which of both is open. */
export function SaveBar({
  unsaved,
  saved,
  onDiscard,
}: {
  readonly unsaved: boolean;
  readonly saved: boolean;
  readonly onDiscard: () => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  return (
    <div className={mergeClasses(styles.bar, unsaved && styles.unsaved)}>
      <div role="status" className={unsaved || saved ? styles.state : undefined}>
        {unsaved ? <Text size={200}>{say.unsaved}</Text> : saved && <Text>{say.saved}</Text>}
      </div>
      <Button appearance="primary" type="submit">
        {say.save}
      </Button>
      {unsaved && <Button onClick={onDiscard}>{say.discard}</Button>}
    </div>
  );
}
