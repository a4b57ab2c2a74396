import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { mejaIn } from "../../../messages/pane/meja";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { useSay } from "../../parts/useSay";
import { keepWaiting } from "../../session/meja/keepEntry";
import { openMeja } from "../../session/meja/mejaActions";
import { usePane, usePaneState } from "../../session/usePane";
import { useMeja } from "./useMeja";

/** What could not be kept, with the way on; and what of the kept book was damaged. */
export function SavingTrouble() {
  const pane = usePane();
  const say = useSay(mejaIn);
  const shell = useSay(paneMessagesIn);
  const world = usePaneState((state) => state.world);
  const trouble = useMeja((state) => state.trouble);
  const waiting = useMeja((state) => state.waiting.length);
  const damaged = useMeja((state) => state.damaged);
  const sentence =
    trouble?.kind !== "outside" ? shell.oursSentence : world === "files" ? say.notKept : trouble.sentence;
  return (
    <>
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {waiting > 0 && `${say.waiting(waiting)} `}
            {sentence}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void (waiting > 0 ? keepWaiting(pane) : openMeja(pane))}>{say.tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {damaged > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.damaged(damaged)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
