import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lembarIn } from "../../../messages/pane/lembar";
import { useSay } from "../../parts/useSay";
import { goToStep } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";
import { choiceFor, sheetChoices } from "./sheetChoice";
import { ShownSheet } from "./ShownSheet";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
});

/** A source sheet with what was found in it, so that "why" can be seen. */
export default function Lembar() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(lembarIn);
  const sources = usePaneState((state) => state.sources);
  const shown = usePaneState((state) => state.shown);
  const choices = sheetChoices(sources);
  const choice = choiceFor(choices, shown);
  if (choice === undefined) {
    return (
      <div className={styles.empty}>
        <Text>{say.noSheets}</Text>
        <Button appearance="primary" onClick={() => goToStep(pane, "sumber")}>
          {say.toSources}
        </Button>
      </div>
    );
  }
  return <ShownSheet key={`${choice.file}/${choice.sheet.name}`} choice={choice} choices={choices} />;
}
