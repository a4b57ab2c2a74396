import type { GerakPajak } from "../../pajak/gerakPajak";
import { nomorKey } from "../../values/keys";
import { sheetKey } from "../../cells/sheetKey";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { roughTotal } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { disagreements } from "../mostRows";
import { accountKey } from "../../values/rekening";

/** Up to here, without PPN, no PPh 22 is held back of goods. */
const BATAS = rupiah(2_000_000);
/** PPN in percent, as it stands in a price since April 2022; before, a price up to Rp 20.000 above the limit is passed over. */
const PPN = 11;
/** Belanja Barang Pakai Habis. */
const GOODS = /^5\.1\.2\.1\.1\./;
/** Goods that are taxed in other ways, or not at all. */
const OTHERWISE =
  /\b(?:makan\w*|minum\w*|snack|konsumsi|katering|catering|nasi|bbm|bahan bakar|solar|pertalite|pertamax|pelumas|gas|air|listrik|gabah|beras|token|pulsa|materai|meterai|perangko|benda pos|obat\w*)\b/i;

/**
 * PPh 22 is held back of goods above Rp 2.000.000 without PPN. A receipt is of the price with PPN: what was held back of it
 * under its number is taken off, and where nothing was, the PPN that the price may hold, so that nobody is asked for a tax
 * that is not due. Asked only of papers that show some tax at all; whether it was goods, and bought of someone whom the tax
 * does not touch, a person knows better than the account.
 */
export const pajakBelumDipungut = defineCheck({
  code: "pajak-belum-dipungut",
  family: "realisasi",
  severity: "info",
  rule: {
    source:
      "PMK 34/2017 Pasal 3; PMK 231/2019 jo. PMK 59/2022 Pasal 12 ayat (2); PMK 81/2024 Pasal 219 ayat (1) huruf e",
    status: "confirmed",
    from: { year: 2017, month: 3, day: 1 },
    to: undefined,
  },
  needs: ["aturan", "gerakPajak", "belanjaBernomor"],
  passesWith: ["bkuTerbaca", "pajakTerbaca"],
  example: { nomor: "004", jumlah: rupiah(3_330_000), batas: BATAS, barisBerbeda: 1, barisDiperiksa: 5 },
  *run({ gerakPajak, belanjaBernomor }) {
    const taxed = new Set(
      gerakPajak.flatMap(({ jenis, nomor }) => (nomor && /^(?:PPh|pajak$)/.test(jenis) ? [nomorKey(nomor.value)] : [])),
    );
    const ppn = grouped(
      gerakPajak.filter(({ jenis, sisi }) => jenis === "PPN" && sisi === "dipungut"),
      ({ nomor }) => nomor && nomorKey(nomor.value),
    );
    const withoutPpn = (jumlah: Rupiah, nomor: string): number => {
      const held = ppn.get(nomorKey(nomor));
      return held === undefined ? (jumlah * 100) / (100 + PPN) : jumlah - heldOnce(held);
    };
    const told = new Set<string>();
    // A form and its line in a register are one bukti, told once.
    const isFirst = (nomor: string) => !told.has(nomorKey(nomor)) && told.add(nomorKey(nomor)).has(nomorKey(nomor));
    const goods = belanjaBernomor.filter(
      ({ jumlah, nomor, kode, uraian }) =>
        withoutPpn(jumlah.value, nomor.value) > BATAS &&
        GOODS.test(`${accountKey(kode.value)}.`) &&
        !OTHERWISE.test(uraian?.value ?? "") &&
        isFirst(nomor.value),
    );
    for (const { row, ...counts } of disagreements(goods, ({ nomor }) => !taxed.has(nomorKey(nomor.value)))) {
      const { nomor, jumlah } = row;
      yield {
        code: "pajak-belum-dipungut",
        at: [jumlah.at],
        facts: { nomor: nomor.value, jumlah: jumlah.value, batas: BATAS, ...counts },
        difference: undefined,
      };
    }
  },
});

/** The tax book repeats what the BKU holds back, so that what several books tell of is not added up. */
function heldOnce(moves: readonly GerakPajak[]): number {
  const books = grouped(moves, ({ jumlah }) => sheetKey(jumlah.at));
  return Math.max(...[...books.values()].map((book) => roughTotal(book.map(({ jumlah }) => jumlah.value))));
}
