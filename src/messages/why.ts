import type { Why, WhyCode, WhyFacts } from "../core/tables/why";
import type { NameMessages } from "./names";
import type { Language } from "./language";

/** Why the reader decided as it did: half a sentence a reason, to stand after a colon. */
export type WhyMessages = {
  readonly [C in WhyCode]: (facts: WhyFacts[C], names: NameMessages, language: Language) => string;
};

export function describeWhy(messages: WhyMessages, why: Why, names: NameMessages, language: Language): string {
  const say = messages[why.code] as (facts: Why["facts"], names: NameMessages, language: Language) => string;
  return say(why.facts, names, language);
}
