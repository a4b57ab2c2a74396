import { readQuantity } from "../../values/quantity";
import type { Rupiah } from "../../values/rupiah";
import { readRupiah } from "../../values/rupiahText";

/** An amount as the papers write it, `1.234.567,50`: the way candidates are shown to a person. */
export function writtenAmount(amount: Rupiah): string {
  const sen = Math.abs(amount);
  const whole = String(Math.floor(sen / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  const cents = sen % 100 === 0 ? "" : `,${String(sen % 100).padStart(2, "0")}`;
  return `${amount < 0 ? "-" : ""}${whole}${cents}`;
}

/** A plain number as the papers write it: comma before decimals, no grouping. */
export function writtenNumber(value: number): string {
  return String(value).replace(".", ",");
}

/** Reads an amount that a person chose or wrote: dots group and a comma stands before sen, as candidates are shown. */
export function readWrittenAmount(text: string): Rupiah | undefined {
  const reading = readRupiah(text, "titik");
  return reading.sure ? reading.value : undefined;
}

/** Reads a plain number that a person chose or wrote: a comma stands before decimals, as candidates are shown. */
export function readWrittenNumber(text: string): number | undefined {
  const reading = readQuantity(text, "titik");
  return reading.sure ? reading.value : undefined;
}
