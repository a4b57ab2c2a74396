import type { Language } from "../../messages/language";
import { usePaneState } from "../session/usePane";

/** The sentences of one topic in the language of the pane. */
export function useSay<M>(messagesIn: (language: Language) => M): M {
  return messagesIn(usePaneState((state) => state.language));
}
