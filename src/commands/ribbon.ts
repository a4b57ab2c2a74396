import { onRibbonCommand } from "../hosts/office/shell/ribbonCommand";
import { COMMANDS } from "./commandNames";

/** Excel wants its buttons known at once; what they do is loaded when one is pressed, so that the pane opens quickly. */
for (const name of COMMANDS) {
  onRibbonCommand(name, async () => {
    const [{ openSession }, { runCommand }] = await Promise.all([import("./openSession"), import("./runCommand")]);
    return runCommand(name, openSession());
  });
}
