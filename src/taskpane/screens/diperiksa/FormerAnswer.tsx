import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkRegular, ClockRegular } from "@fluentui/react-icons";
import { formatTanggal } from "../../../messages/format";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import { dayOf } from "../../session/dayOf";
import { usePaneState } from "../../session/usePane";
import type { FindingView } from "../../work/views/findingView";

const useStyles = makeStyles({
  said: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "16px" },
});

/** Who said what and when; where the figures have changed since, that it no longer holds. */
export function FormerAnswer({ finding: { disposition, former } }: { readonly finding: FindingView }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const language = usePaneState((state) => state.language);
  const told = disposition ?? former;
  if (told === undefined) return null;
  const { status, by, on, reason } = told;
  const words = [say.answers[status], by, formatTanggal(dayOf(on), language)] as const;
  const Icon =
    disposition === undefined ? ArrowSyncRegular : status === "memang-begitu" ? CheckmarkRegular : ClockRegular;
  return (
    <div className={styles.said}>
      <Icon className={styles.icon} aria-hidden />
      <Text size={200}>
        {disposition === undefined ? say.formerly(...words) : say.answeredBy(...words)}
        {reason !== "" && `. ${say.reasonSaid(reason)}`}
        {disposition?.status === "dibetulkan" && `. ${say.stillCounted}`}
      </Text>
    </div>
  );
}
