import { Button } from "@fluentui/react-components";
import { paneMessagesIn } from "../../messages/pane/shell";
import { downloadText } from "../session/downloadText";
import type { Trouble } from "../session/paneState";
import { usePane, usePaneState } from "../session/usePane";
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
  const { store } = usePane();
  const say = useSay(paneMessagesIn);
  const title = { refused: say.refusedTitle, outside: say.outsideTitle, ours: say.oursTitle }[trouble.kind];
  const atFiles = usePaneState(({ screen, step }) => screen === "rapikan" && step === "sumber");
  const all = atFiles && isToldAtFiles(trouble) ? [say.toldAtFiles] : sentencesOf(trouble, say.oursSentence);
  const sentences = [...all.slice(0, FEW), ...(all.length > FEW ? [say.moreSentences(all.length - FEW)] : [])];
  const close = () => store.setState({ trouble: undefined });
  return (
    <Notice intent={INTENT[trouble.kind]} title={title} sentences={sentences} close={say.close} onClose={close}>
      {trouble.kind === "ours" && (
        <Button onClick={() => downloadText(say.reportName, trouble.report)}>{say.saveReport}</Button>
      )}
    </Notice>
  );
}

function isToldAtFiles(trouble: Trouble): boolean {
  return trouble.kind === "refused" && trouble.atFiles === true;
}

function sentencesOf(trouble: Trouble, oursSentence: string): readonly string[] {
  switch (trouble.kind) {
    case "refused":
      return trouble.sentences;
    case "outside":
      return [trouble.sentence];
    case "ours":
      return [oursSentence];
  }
}
