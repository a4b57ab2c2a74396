import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { rapikanIn } from "../../../messages/pane/rapikan";
import { useSay } from "../../parts/useSay";
import { goToStep } from "../../session/actions/navigate";
import type { Step } from "../../session/paneState";
import { usePane } from "../../session/usePane";

export function NextStep({ step, primary = true }: { readonly step: Step; readonly primary?: boolean }) {
  const pane = usePane();
  const say = useSay(rapikanIn);
  return (
    <div>
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => goToStep(pane, step)}
      >
        {say.next(say.steps[step])}
      </Button>
    </div>
  );
}
