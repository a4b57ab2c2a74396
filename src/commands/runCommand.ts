import { describeFailure } from "../messages/failures";
import { ribbonMessagesIn } from "../messages/ribbon";
import type { CommandName } from "./commandNames";
import { exportResult } from "./exportResult";
import { reviewNow } from "./reviewNow";
import type { RibbonSession } from "./ribbonSession";

const WORK: { readonly [C in CommandName]: (session: RibbonSession) => Promise<void> } = { reviewNow, exportResult };

/** Runs a command of the ribbon; whatever goes wrong is shown as a sentence, never as the program's own words. */
export async function runCommand(name: CommandName, session: RibbonSession): Promise<void> {
  try {
    await WORK[name](session);
  } catch (fault) {
    const say = ribbonMessagesIn(session.language);
    await session.ask(describeFailure(fault, session.language) ?? say.ourFault, [say.close]);
  }
}
