import { toNumber } from "../../core/values/rupiah";
import type { FunctionMessages } from "../../messages/functions";
import { amountOf } from "./amountOf";
import { isEmpty, NOTHING, type Answer } from "./answer";

/** `SPJ.RUPIAH(teks)`: the amount that a text says, as a number that can be added up. Two ways to read it is no answer. */
export function rupiahFunction(input: unknown, say: FunctionMessages): Answer {
  if (isEmpty(input)) return NOTHING;
  const read = amountOf(input, say);
  return "answer" in read ? read.answer : { value: toNumber(read.amount) };
}
