import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    maxWidth: "560px",
  },
});

/** A screen that has nothing to show yet: what to do first, and the way there. */
export function NothingYet({
  sentence,
  action,
  onAction,
}: {
  readonly sentence: string;
  readonly action: string;
  readonly onAction: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text>{sentence}</Text>
      <Button appearance="primary" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
