import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { givenIn } from "../../messages/pane/given";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: tokens.spacingHorizontalS,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** The whole page takes what is dragged over it. */
export default function DropHere() {
  const styles = useStyles();
  const say = useSay(givenIn);
  return (
    <div className={styles.cover} aria-hidden>
      <Text weight="semibold" size={400}>
        {say.dropAnywhere}
      </Text>
    </div>
  );
}
