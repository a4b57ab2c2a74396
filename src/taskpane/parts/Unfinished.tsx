import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { berandaIn } from "../../messages/pane/beranda";
import { usePaneState } from "../session/usePane";
import { FinishOrRemove } from "./FinishOrRemove";
import { useSay } from "./useSay";

/** A write that was cut off: to be finished or taken away, never left unsaid. Once is enough, where it went wrong just now. */
export function Unfinished() {
  const say = useSay(berandaIn);
  const unfinished = usePaneState((state) => state.written?.finished === false);
  const told = usePaneState(({ trouble }) => trouble?.kind === "outside" && trouble.cutOff === "unfinished");
  if (!unfinished || told) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say.unfinished}</MessageBarBody>
      <MessageBarActions>
        <FinishOrRemove />
      </MessageBarActions>
    </MessageBar>
  );
}
