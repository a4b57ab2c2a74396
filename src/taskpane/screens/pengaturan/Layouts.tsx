import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { messagesIn } from "../../../messages/messagesIn";
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { useSay } from "../../parts/useSay";
import { decide } from "../../session/actions/decide";
import { usePane, usePaneState } from "../../session/usePane";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  layout: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  labels: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Layouts of tables that are known again by their labels. */
export function Layouts() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).remembered;
  const { names } = useSay(messagesIn);
  const layouts = usePaneState((state) => state.decisions.layouts);
  if (layouts.length === 0) return <Text>{say.none}</Text>;
  return (
    <ul className={styles.list}>
      {layouts.map((layout) => (
        <li key={layout.labels.join("|")} className={styles.layout}>
          <span>
            <Text>{say.layout(names.tableKind[layout.kind], layout.labels.length)}</Text>
            <Text size={200} className={styles.labels}>
              {layout.labels.join(", ")}
            </Text>
          </span>
          <Button
            size="small"
            onClick={() =>
              void decide(pane, (decisions) => ({
                ...decisions,
                layouts: decisions.layouts.filter((one) => one !== layout),
              }))
            }
          >
            {say.forget}
          </Button>
        </li>
      ))}
    </ul>
  );
}
