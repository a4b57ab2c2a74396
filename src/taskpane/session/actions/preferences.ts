import type { Language } from "../../../messages/language";
import type { Pane } from "../pane";
import type { PaneState } from "../paneState";
import { keepPreferences } from "../preferences";
import { retell } from "./review";

export async function setLanguage(pane: Pane, language: Language): Promise<void> {
  pane.store.setState({ language });
  document.documentElement.lang = language;
  keep(pane);
  await retell(pane);
}

export function setLook(pane: Pane, look: PaneState["look"]): void {
  pane.store.setState({ look });
  keep(pane);
}

export function setBy(pane: Pane, by: string): void {
  pane.store.setState({ by });
  keep(pane);
}

function keep({ store }: Pane): void {
  const { language, look, by } = store.getState();
  keepPreferences({ language, look, by });
}
