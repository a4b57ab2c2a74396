import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleHintRegular,
  ErrorCircleFilled,
  InfoRegular,
} from "@fluentui/react-icons";

/** What a line or a finding comes to; each has its own shape, so that it is never told by colour alone. */
export type Mark = "salah" | "periksa" | "info" | "cocok" | "belum";

const useStyles = makeStyles({
  mark: { fontSize: "16px", flexShrink: 0, verticalAlign: "text-bottom" },
  salah: { color: tokens.colorStatusDangerForeground1 },
  periksa: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  cocok: { color: tokens.colorStatusSuccessForeground1 },
  belum: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  salah: ErrorCircleFilled,
  periksa: CircleHalfFillRegular,
  info: InfoRegular,
  cocok: CheckmarkCircleFilled,
  belum: CircleHintRegular,
} as const;

/** `label` is read out; leave it out where the words stand beside the mark. */
export function StateMark({ mark, label }: { readonly mark: Mark; readonly label?: string }) {
  const styles = useStyles();
  const Icon = ICONS[mark];
  const spoken = label === undefined ? { "aria-hidden": true } : { "aria-label": label, role: "img" };
  return <Icon className={mergeClasses(styles.mark, styles[mark])} {...spoken} />;
}
