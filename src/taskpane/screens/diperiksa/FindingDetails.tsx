import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import type { FindingView } from "../../work/views/findingView";

const useStyles = makeStyles({
  fold: { alignSelf: "flex-start", paddingLeft: 0, marginLeft: "-4px", fontWeight: tokens.fontWeightRegular },
  rule: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What to do next, and folded away: the rule, its source, and why it matters. */
export function FindingDetails({ finding }: { readonly finding: FindingView }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Text>
        <Text weight="semibold">{say.step}:</Text> {finding.step}
      </Text>
      <Button
        size="small"
        appearance="transparent"
        className={styles.fold}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say.rule}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.rule : undefined}>
        <Text size={200}>{finding.meaning}</Text>
        <Text size={200}>
          {say.why}: {finding.reason}
        </Text>
        <Text size={200}>
          {say.source}: {finding.rule}
        </Text>
      </div>
    </>
  );
}
