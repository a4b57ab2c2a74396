import type { Sourced } from "../../cells/sourced";
import type { Rupiah } from "../../values/rupiah";
import { isTax, type Belanja } from "./belanja";

/** A line that names the number of a kuitansi and states its amount once more. */
export interface Pembanding {
  readonly di: "realisasi" | "bku" | "register";
  readonly nomor: Sourced<string>;
  readonly jumlah: Sourced<Rupiah>;
  /** A tax that the book pays on under the number. */
  readonly pajak?: true;
}

/** As in the book of taxes: a line of the BKU that names a tax and stands on no account pays that tax on. */
export function toldTax<B extends Belanja>(line: B): B & { readonly pajak?: true } {
  const { di, kode, uraian } = line;
  return di === "bku" && kode === undefined && uraian && isTax(uraian.value) ? { ...line, pajak: true } : line;
}

/** What was paid for the receipt itself: tax that was paid on stands under its number too, on lines of its own. */
export function withoutTax<L extends Pick<Pembanding, "pajak">>(lines: readonly L[]): readonly L[] {
  const paid = lines.filter(({ pajak }) => pajak !== true);
  return paid.length > 0 ? paid : lines;
}
