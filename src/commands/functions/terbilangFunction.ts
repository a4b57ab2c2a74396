import { toNumber } from "../../core/values/rupiah";
import { LARGEST_TERBILANG, terbilang } from "../../core/values/terbilang";
import type { FunctionMessages } from "../../messages/functions";
import { amountOf } from "./amountOf";
import { isEmpty, NOTHING, wrong, type Answer } from "./answer";

/**
 * `SPJ.TERBILANG(angka)`: an amount in words, without the word rupiah where it is whole, as receipts leave it to be added
 * by hand; with `rupiah` and `sen` where it carries sen.
 */
export function terbilangFunction(input: unknown, say: FunctionMessages): Answer {
  if (isEmpty(input)) return NOTHING;
  // Whole numbers have words further than sen can be counted exactly.
  if (typeof input === "number" && Number.isInteger(input) && input >= 0) {
    return input > LARGEST_TERBILANG ? wrong(say.amountTooLarge) : { value: terbilang(input) };
  }
  const read = amountOf(input, say);
  if ("answer" in read) return read.answer;
  const { amount } = read;
  if (amount < 0) return wrong(say.belowZero);
  const sen = amount % 100;
  const whole = terbilang((amount - sen) / 100);
  return { value: sen === 0 ? terbilang(toNumber(amount)) : `${whole} rupiah ${terbilang(sen)} sen` };
}
