import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import type { CheckView } from "../../work/views/reviewView";

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalM}`, listStyleType: "none" },
  check: { padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Checks by name, each with its family. */
export function CheckNames({ checks, none }: { readonly checks: readonly CheckView[]; readonly none: string }) {
  const styles = useStyles();
  const { families } = useSay(diperiksaIn);
  if (checks.length === 0) return <Text size={200}>{none}</Text>;
  return (
    <ul className={styles.list}>
      {checks.map((check) => (
        <li key={check.code} className={styles.check}>
          <Text block>{check.nama}</Text>
          <Text size={200} block className={styles.quiet}>
            {families[check.family]}
          </Text>
        </li>
      ))}
    </ul>
  );
}
