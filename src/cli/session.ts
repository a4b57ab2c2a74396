import type { Language } from "../messages/language";
import type { Messages } from "../messages/messages";
import type { Screen } from "./screen";

/** What every command works with. */
export interface Session {
  readonly language: Language;
  readonly messages: Messages;
  /** Aborted when the person stops the program. */
  readonly signal: AbortSignal;
  readonly screen: Screen;
}
