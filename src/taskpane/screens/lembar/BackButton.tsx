import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { lembarIn } from "../../../messages/pane/lembar";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { useSay } from "../../parts/useSay";
import { goBack } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";

/** Back to the screen whose cell was opened, where one led here: a finding is picked up where it was left. */
export function BackButton() {
  const pane = usePane();
  const say = useSay(lembarIn);
  const { tabs } = useSay(paneMessagesIn);
  const from = usePaneState((state) => (state.screen === "lembar" ? state.cameFrom : undefined));
  if (from === undefined || !(from in tabs)) return null;
  return (
    <div>
      <Button size="small" icon={<ArrowLeftRegular />} onClick={() => goBack(pane)}>
        {say.back(tabs[from as keyof typeof tabs])}
      </Button>
    </div>
  );
}
