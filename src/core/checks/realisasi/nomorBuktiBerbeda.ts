import type { Sourced } from "../../cells/sourced";
import type { Rupiah } from "../../values/rupiah";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { nomorKey, tupleKey } from "../../values/keys";

interface Numbered {
  readonly nomor: Sourced<string>;
  readonly jumlah: Sourced<Rupiah>;
}

/**
 * A kuitansi is booked under its own number. Books that count by numbers of their own are left alone: only where other
 * kuitansi stand in the book under theirs, one that does not is looked for by its amount, among numbers that are written
 * alike and are no other kuitansi's.
 */
export const nomorBuktiBerbeda = defineCheck({
  code: "nomor-bukti-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["kuitansiBernomor", "catatanBernomor"],
  example: { nomor: "002/KW/2023", tercatat: "009/KW/2023", jumlah: rupiah(1_000_000), di: "bku" },
  *run({ kuitansiBernomor, catatanBernomor }) {
    const known = new Set(kuitansiBernomor.map(keyOf));
    for (const [di, lines] of grouped(catatanBernomor, (line) => line.di)) {
      const booked = new Set(lines.map(keyOf));
      if (![...known].some((key) => booked.has(key))) continue;
      const strangers = grouped(
        lines.filter((line) => !known.has(keyOf(line))),
        payment,
      );
      const said = new Set<string>();
      for (const receipt of kuitansiBernomor) {
        const key = keyOf(receipt);
        if (booked.has(key) || said.has(key)) continue;
        const line = strangers.get(payment(receipt))?.shift();
        if (!line) continue;
        said.add(key);
        yield {
          code: "nomor-bukti-berbeda",
          at: [line.nomor.at, receipt.nomor.at],
          facts: { nomor: receipt.nomor.value, tercatat: line.nomor.value, jumlah: receipt.jumlah.value, di },
          difference: undefined,
        };
      }
    }
  },
});

function keyOf({ nomor }: Numbered): string {
  return nomorKey(nomor.value);
}

/** Equal for amounts of one size whose numbers are written alike: `002/KW/2023` and `009/KW/2023`. */
function payment({ nomor, jumlah }: Numbered): string {
  return tupleKey(jumlah.value, nomorKey(nomor.value).replace(/\d+/g, "#"));
}
