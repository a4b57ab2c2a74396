import type { Language } from "../messages/language";
import type { Messages } from "../messages/messages";

/** What every command works with. */
export interface Session {
  readonly language: Language;
  readonly messages: Messages;
  /** Aborted when the person stops the program. */
  readonly signal: AbortSignal;
  /** Prints what was asked for. */
  print(text: string): void;
  /** Prints what went wrong or is good to know, apart from what was asked for. */
  complain(text: string): void;
}
