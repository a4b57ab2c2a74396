import { NEW_ACARA } from "../newAcara";
import type { Pane } from "../pane";
import { openSettings } from "./navigate";

/**
 * Opens the form of the activity with what the papers say of it already in its fields, to be looked through and saved.
 * What a person is typing there is kept, and filled up.
 */
export async function fillAcaraFromPapers(pane: Pane): Promise<void> {
  const [stated, { fillStated }] = await Promise.all([pane.line.ask((desk) => desk.stated()), import("../stated")]);
  const draft = fillStated(pane.store.getState().acaraDraft ?? NEW_ACARA, stated);
  pane.store.setState({ acaraDraft: draft });
  openSettings(pane, "acara");
}
