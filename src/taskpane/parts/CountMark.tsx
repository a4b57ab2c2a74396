import { CounterBadge, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Above the end of the name, clear of its letters: five names stay beside one another at 320 px, however many it counts.
  mark: { position: "absolute", top: "-7px", right: "-1px", pointerEvents: "none" },
});

/** How many things are wrong, beside the name of the screen that lists them. No part of the first load. */
export default function CountMark({ count }: { readonly count: number }) {
  const styles = useStyles();
  return <CounterBadge className={styles.mark} size="small" color="danger" count={count} overflowCount={99} />;
}
