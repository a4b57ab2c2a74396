import { withPlainDigits } from "./digitChains";
import type { Hidden } from "./hidden";
import { hideAddresses } from "./hideAddresses";
import { hideKnown } from "./hideKnown";
import { hideLikely } from "./hideLikely";
import { hideMobiles } from "./hideMobiles";
import { CONTACTS, hideSaid, IDENTITIES } from "./hideSaid";
import type { KnownNumbers } from "./knownNumbers";

/** Fingerprints of files are digits by chance. */
const FINGERPRINT = /^[0-9a-f]{64}$/;
const MAIL = /[\w.+-]+@(?=[\w-]+(?:\.[\w-]+)+)/g;
/** Fewer digits near each other say nothing about a person. */
const ENOUGH_DIGITS = /\d(?:[^\p{L}\p{N}*]{0,8}\d){4}/u;

/**
 * Hides every number of people in a text, whose an e-mail is and where somebody lives: numbers known from the lists however
 * they are spaced, those of a sure shape, and those whose kind is said before them. Until nothing more is hidden: in what is
 * masked nobody finds another one, with or without the lists, that was not put in later.
 */
export function hideNumbers(text: string, known: KnownNumbers, hidden?: Hidden): string {
  const once = hideOnce(text, known, hidden);
  return once === text ? text : hideNumbers(once, known, hidden);
}

function hideOnce(text: string, known: KnownNumbers, hidden: Hidden | undefined): string {
  const mailed = text.includes("@") ? hideMails(text, hidden) : text;
  return hideDigitsIn(hideAddresses(mailed, hidden), known, hidden);
}

function hideMails(text: string, hidden: Hidden | undefined): string {
  return text.replace(MAIL, (mail) => {
    hidden?.add("surel", mail.toLowerCase());
    return "***@";
  });
}

function hideDigitsIn(text: string, known: KnownNumbers, hidden: Hidden | undefined): string {
  const plain = withPlainDigits(text);
  if (!ENOUGH_DIGITS.test(plain) || FINGERPRINT.test(plain)) return text;
  const identities = hideSaid(hideKnown(plain, known, hidden), IDENTITIES, hidden);
  return hideLikely(hideSaid(hideMobiles(identities, hidden), CONTACTS, hidden), hidden);
}
