import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { paneMessagesIn } from "../../messages/pane/shell";
import { orTrouble } from "../session/actions/withWork";
import { usePane } from "../session/usePane";
import { useSay } from "./useSay";

/** What one button came to: `told` is undefined while it works, and where it was stopped or failed, which is told above. */
export interface Outcome {
  readonly working: boolean;
  readonly told: { readonly sentence: string; readonly done: boolean } | undefined;
}

const useStyles = makeStyles({
  result: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  sentence: { overflowWrap: "anywhere", minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/**
 * Directly under or beside the button that was pressed: that it works, and what came of it. The bar at the top says to
 * those who hear the page that work is under way.
 */
export function ActionResult({ of }: { readonly of: Outcome | undefined }) {
  const styles = useStyles();
  const say = useSay(paneMessagesIn);
  return (
    <div role="status" className={styles.result}>
      {of?.working === true && <Spinner aria-hidden size="extra-tiny" label={say.work.writing} />}
      {of?.told !== undefined && (
        <>
          {of.told.done && <CheckmarkRegular className={styles.icon} aria-hidden />}
          <Text size={200} className={styles.sentence}>
            {of.told.sentence}
          </Text>
        </>
      )}
    </div>
  );
}

/** What the button pressed last came to, of several that are known by their keys. */
export function useOutcome<K extends string>() {
  const pane = usePane();
  const [last, setLast] = useState<{ readonly key: K } & Outcome>();
  return {
    of: (key: K): Outcome | undefined => (last?.key === key ? last : undefined),
    /** `work` answers what to tell, and undefined where something went wrong. */
    run: (key: K, work: () => Promise<Outcome["told"]>): void => {
      setLast({ key, working: true, told: undefined });
      void orTrouble(pane, "writing", work).then((told) => setLast({ key, working: false, told }));
    },
  };
}

/** What is told of something that was done. */
export function done(sentence: string): NonNullable<Outcome["told"]> {
  return { sentence, done: true };
}
