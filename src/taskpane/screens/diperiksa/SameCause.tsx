import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";

const useStyles = makeStyles({
  fold: { marginLeft: tokens.spacingHorizontalXL, fontWeight: tokens.fontWeightRegular, textAlign: "left" },
});

/** Unfolds the findings that the one above may explain. */
export function SameCause({
  count,
  open,
  inTabOrder,
  onToggle,
}: {
  readonly count: number;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.fold}
      icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      tabIndex={inTabOrder ? 0 : -1}
      aria-expanded={open}
      onClick={onToggle}
    >
      {say.sameCause(count)}
    </Button>
  );
}
