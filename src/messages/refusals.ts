import type { Refusal, RefusalLimit } from "../core/cells/refusal";
import type { Language } from "./language";

/** Why a file was not taken in, and what to do about it: one sentence a reason, each naming the file. */
export type RefusalMessages = {
  readonly [R in Refusal["reason"]]: (refusal: Extract<Refusal, { readonly reason: R }>, language: Language) => string;
};

/** A count of what was too much, with its unit: `1.200.000 baris`, `120 MB`. */
export type RefusalCounts = { readonly [L in RefusalLimit]: (count: number, language: Language) => string };

export function describeRefusal(messages: RefusalMessages, refusal: Refusal, language: Language): string {
  const say = messages[refusal.reason] as (refusal: Refusal, language: Language) => string;
  return say(refusal, language);
}
