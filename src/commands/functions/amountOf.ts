import type { Rupiah } from "../../core/values/rupiah";
import { readRupiah } from "../../core/values/rupiahText";
import type { FunctionMessages } from "../../messages/functions";
import { unsure, wrong, type Answer } from "./answer";

/** The amount in a cell, or the answer that says why there is none. A number must be exact to the sen. */
export function amountOf(
  input: unknown,
  say: FunctionMessages,
): { readonly amount: Rupiah } | { readonly answer: Answer } {
  if (typeof input !== "string" && typeof input !== "number") return { answer: wrong(say.neitherTextNorNumber) };
  const reading = readRupiah(input);
  if (reading.sure) return reading.rounded ? { answer: wrong(say.finerThanSen) } : { amount: reading.value };
  switch (reading.why) {
    case "ambiguous":
      return { answer: unsure(say.amountUnsure(String(input), reading.guesses)) };
    case "not-an-amount":
      return { answer: wrong(say.noAmount(String(input))) };
    case "too-large":
      return { answer: wrong(say.amountTooLarge) };
    case "too-precise":
      return { answer: wrong(say.finerThanSen) };
  }
}
