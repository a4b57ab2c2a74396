import type { Sourced } from "../../../cells/sourced";
import type { Rupiah } from "../../../values/rupiah";
import type { Belanja } from "../../../tally/belanja";
import { passesTaxOn } from "../../../tally/taxLine";

/** A line that names the number of a kuitansi and states its amount once more. */
export interface Pembanding {
  readonly di: "realisasi" | "bku" | "register";
  readonly nomor: Sourced<string>;
  readonly jumlah: Sourced<Rupiah>;
  /** A tax that the book pays on under the number. */
  readonly pajak?: true;
}

/** As in the book of taxes: told of a line of the BKU that pays a tax on. */
export function toldTax<B extends Belanja>(line: B): B & { readonly pajak?: true } {
  const { di, kode: kodeRekening, uraian } = line;
  return di === "bku" && passesTaxOn({ uraian, kodeRekening }) ? { ...line, pajak: true } : line;
}

/** What was paid for the receipt itself: tax that was paid on stands under its number too, on lines of its own. */
export function withoutTax<L extends Pick<Pembanding, "pajak">>(lines: readonly L[]): readonly L[] {
  const paid = lines.filter(({ pajak }) => pajak !== true);
  return paid.length > 0 ? paid : lines;
}
