import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CircleHalfFillRegular, QuestionCircleFilled } from "@fluentui/react-icons";
import type { Certainty } from "../../../core/tables/foundTable";

const ICONS = { sure: CheckmarkCircleRegular, likely: CircleHalfFillRegular, unsure: QuestionCircleFilled } as const;

const useStyles = makeStyles({
  mark: { fontSize: "16px", flexShrink: 0, verticalAlign: "text-bottom" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorNeutralForeground3 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** How sure a reading is; the word stands beside it. */
export function CertaintyMark({ sure }: { readonly sure: Certainty }) {
  const styles = useStyles();
  const Icon = ICONS[sure];
  return <Icon aria-hidden className={mergeClasses(styles.mark, styles[sure])} />;
}
