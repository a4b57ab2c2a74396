import { en } from "./en";
import { id } from "./id";
import type { Language } from "./language";
import type { Messages } from "./messages";

const MESSAGES: { readonly [L in Language]: Messages } = { id, en };

export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
