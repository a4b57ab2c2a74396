import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { BorrowedParts } from "./BorrowedParts";
import { SaveProblems } from "./SaveProblems";
import type { Saving } from "./useAcaraForm";

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

/** Keeps what was typed, or throws it away; says which of both is open, and beside the button what stands in its way. */
export function SaveBar(saving: Saving) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const { unsaved, saved, problems, borrowed } = saving;
  return (
    <div className={mergeClasses(styles.bar, (unsaved || problems.length > 0) && styles.unsaved)}>
      {problems.length > 0 ? (
        <SaveProblems problems={problems} />
      ) : borrowed.length > 0 ? (
        <BorrowedParts {...saving} />
      ) : (
        <div role="status" className={unsaved || saved ? styles.state : undefined}>
          {unsaved ? <Text size={200}>{say.unsaved}</Text> : saved && <Text>{say.saved}</Text>}
        </div>
      )}
      {(borrowed.length === 0 || problems.length > 0) && (
        <Button appearance="primary" type="submit">
          {say.save}
        </Button>
      )}
      {unsaved && <Button onClick={saving.discard}>{say.discard}</Button>}
    </div>
  );
}
