import { parseAcara } from "../../../core/acara/parseAcara";
import { parseDecisions } from "../../../core/decisions/decisionsJson";
import { paneMessagesIn } from "../../../messages/pane/shell";
import type { Pane } from "../pane";
import { parseJson } from "../../../core/values/parseJson";
import { lookAtWritten } from "./result";
import { noteKept, takeUpKept } from "./saveDecisions";
import { listWorkbook } from "./sources";
import { watchWorkbook } from "./watchWorkbook";
import { withWork } from "./withWork";

/** Takes up what this workbook or browser remembers, and looks at what stands in the workbook. */
export async function recall(pane: Pane): Promise<void> {
  watchWorkbook(pane);
  await withWork(pane, "reading", false, async () => {
    const { store, world } = pane;
    const unread: string[] = [];
    const say = paneMessagesIn(store.getState().language);
    const acara = await world.readSetting("acara");
    if (acara !== undefined && acara !== "") {
      const read = parseJson(acara);
      const parsed = read === undefined ? undefined : parseAcara(read);
      if (parsed?.ok === true) store.setState({ acara: parsed.acara });
      else unread.push(say.rememberedAcaraUnread);
    }
    const decisions = await world.readSetting("decisions");
    if (decisions !== undefined) {
      const read = parseDecisions(decisions);
      if (read.ok) {
        noteKept(pane, read.decisions);
        store.setState({ decisions: read.decisions });
      } else unread.push(read.problem.problem === "newer" ? say.decisionsOfNewer : say.rememberedDecisionsUnread);
    }
    world.watchSetting((key, value) => {
      // Two tabs over the same papers go on from what was answered in either.
      const read = key === "decisions" ? parseDecisions(value) : undefined;
      if (read?.ok === true) takeUpKept(pane, read.decisions);
    });
    if (unread.length > 0) store.setState({ trouble: { kind: "refused", sentences: unread } });
    await listWorkbook(pane);
    await lookAtWritten(pane);
  });
}
