import { Button } from "@fluentui/react-components";
import { berandaIn } from "../../messages/pane/beranda";
import { undoResult, writeResult } from "../session/actions/result";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

/** The two ways out of a write that was cut off. */
export function FinishOrRemove() {
  const pane = usePane();
  const say = useSay(berandaIn);
  const busy = usePaneState((state) => state.work !== undefined);
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void writeResult(pane)}>
        {say.goOn}
      </Button>
      <Button disabledFocusable={busy} onClick={() => void undoResult(pane)}>
        {say.remove}
      </Button>
    </>
  );
}
