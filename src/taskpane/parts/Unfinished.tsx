import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { berandaIn } from "../../messages/pane/beranda";
import { useSay } from "./useSay";
import { undoResult, writeResult } from "../session/actions/result";
import { usePane, usePaneState } from "../session/usePane";

/** A write that was cut off: to be finished or taken away, never left unsaid. */
export function Unfinished() {
  const pane = usePane();
  const say = useSay(berandaIn);
  const unfinished = usePaneState((state) => state.written?.finished === false);
  const busy = usePaneState((state) => state.work !== undefined);
  if (!unfinished) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say.unfinished}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={busy} onClick={() => void writeResult(pane)}>
          {say.goOn}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void undoResult(pane)}>
          {say.remove}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
