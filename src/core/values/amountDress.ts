import { withoutFillers } from "./amountFillers";
import { plainText } from "./decimalText";

/** The digits of a written amount without what is written around them. */
export interface UndressedAmount {
  /** Starts with a digit and holds digits, dots, commas and single spaces only; or is `-`, the sign for zero. */
  readonly body: string;
  /** "doubtful": a hyphen behind the digits and no `Rp` before them is an ornament here and a minus elsewhere. */
  readonly sign: "plus" | "minus" | "doubtful";
  /** What proves rupiah: `,-` behind the digits ("and no sen"), or `Rp`, `IDR`, `rupiah` or fillers beside them. */
  readonly marked: "no-sen" | "currency" | undefined;
}

const CURRENCY = /^(?:rp|idr)(?![a-z])\s*[.:]?\s*(?:[._…]{3,}\s*)?/i;
const CURRENCY_BEHIND = /\s*(?:(?<![a-z])(?:rupiah|idr|rp)\.?)$/i;

/** Takes the currency, brackets, sign and ornaments off a written amount; `undefined` where no amount is left. */
export function undressAmount(text: string): UndressedAmount | undefined {
  const written = plainText(text);
  // Nobody guards anything but money against digits that are written in.
  const bare = withoutFillers(written);
  let rest = bare.replace(/^['’:]\s*/, "");
  let minus = 0;
  const take = (pattern: RegExp): boolean => {
    const shorter = rest.replace(pattern, "");
    const taken = shorter !== rest;
    rest = shorter;
    return taken;
  };
  const unwrap = (): void => {
    const inner = /^\((.*)\)$/.exec(rest)?.[1];
    if (inner === undefined) return;
    rest = inner.trim();
    minus += 1;
  };

  unwrap();
  if (/^-\s*(?:rp|idr|\d)/i.test(rest) && take(/^-\s*/)) minus += 1;
  let currency = take(CURRENCY) || bare !== written;
  unwrap();
  if (/^-\s*\d/.test(rest) && take(/^-\s*/)) minus += 1;
  currency = take(CURRENCY_BEHIND) || currency;
  if (rest === "-") return minus === 0 ? { body: "-", sign: "plus", marked: undefined } : undefined;

  take(/(?<=-)\.+$/);
  const noSen = take(/\s*,\s?[-=]{1,3}$/);
  const ornament = noSen || take(/\s*\.\s?[-=]{1,3}$/);
  const hyphen = !ornament && take(/\s*-$/);
  take(/(?<=\d)\s*[.,]+$/);
  if (minus > 1 || !/^\d[\d., ]*$/.test(rest)) return undefined;
  return {
    body: rest,
    sign: minus === 1 ? "minus" : hyphen && !currency ? "doubtful" : "plus",
    marked: noSen ? "no-sen" : currency ? "currency" : undefined,
  };
}
