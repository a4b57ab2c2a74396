import { Button } from "@fluentui/react-components";
import { paneMessagesIn, type ShellMessages } from "../../messages/pane/shell";
import { lookAtCutOff } from "../session/actions/result";
import { downloadText } from "../session/downloadText";
import type { Trouble } from "../session/paneState";
import { usePane, usePaneState } from "../session/usePane";
import { FinishOrRemove } from "./FinishOrRemove";
import { Notice } from "./Notice";
import { useSay } from "./useSay";

/** Many files may be refused at once: the screen below stays within reach, and names them all. */
const FEW = 4;

const INTENT = { refused: "warning", outside: "warning", ours: "error" } as const satisfies Record<
  Trouble["kind"],
  string
>;

/** What went wrong: input that cannot be taken, a program around us that refused, or a fault of ours. */
export default function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const title = { refused: say.refusedTitle, outside: say.outsideTitle, ours: say.oursTitle }[trouble.kind];
  const atFiles = usePaneState(({ screen, step }) => screen === "rapikan" && step === "sumber");
  const all = atFiles && isToldAtFiles(trouble) ? [say.toldAtFiles] : sentencesOf(trouble, say);
  const sentences = [...all.slice(0, FEW), ...(all.length > FEW ? [say.moreSentences(all.length - FEW)] : [])];
  const close = () => pane.store.setState({ trouble: undefined });
  return (
    <Notice intent={INTENT[trouble.kind]} title={title} sentences={sentences} close={say.close} onClose={close}>
      {trouble.kind === "ours" && (
        <Button onClick={() => downloadText(say.reportName, trouble.report)}>{say.saveReport}</Button>
      )}
      {trouble.kind === "outside" && trouble.cutOff === "unfinished" && <FinishOrRemove />}
      {trouble.kind === "outside" && trouble.cutOff === "unseen" && (
        <Button onClick={() => void lookAtCutOff(pane)}>{say.lookAgain}</Button>
      )}
    </Notice>
  );
}

function isToldAtFiles(trouble: Trouble): boolean {
  return trouble.kind === "refused" && trouble.atFiles === true;
}

function sentencesOf(trouble: Trouble, say: ShellMessages): readonly string[] {
  switch (trouble.kind) {
    case "refused":
      return trouble.sentences;
    case "outside":
      return [trouble.sentence, ...(trouble.cutOff === undefined ? [] : [say.cutOff[trouble.cutOff]])];
    case "ours":
      return [say.oursSentence];
  }
}
