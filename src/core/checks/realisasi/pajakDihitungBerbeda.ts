import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";

/**
 * PPN, PPh 22 and PPh 23 are a share of what was paid, with or without the PPN in it. What was paid for is not known from a
 * book, and a smaller base can be right, so this is no more than information. The rule in force is that of the line's day.
 */
export const pajakDihitungBerbeda = defineCheck({
  code: "pajak-dihitung-berbeda",
  family: "realisasi",
  severity: "info",
  rule: {
    source: "UU 7/2021 Pasal 4, PMK 131/2024 (PPN); PMK 34/2017 (PPh 22); UU PPh Pasal 23 (PPh 23)",
    status: "open",
    from: undefined,
    to: undefined,
  },
  needs: ["pajakTerhitung"],
  passesWith: ["bkuTerbaca", "pajakTerbaca"],
  example: {
    jenis: "PPh 22",
    nomor: "004",
    dasar: rupiah(2_000_000),
    persen: 1.5,
    dipungut: rupiah(40_000),
    seharusnya: rupiah(30_000),
  },
  *run({ pajakTerhitung }) {
    for (const { jenis, nomor, nilai, hitungan, dipungut, at } of pajakTerhitung) {
      if (hitungan.cocok) continue;
      const { dasar, persen, jumlah: seharusnya } = hitungan;
      yield {
        code: "pajak-dihitung-berbeda",
        at: [...at.slice(0, 1), ...(nilai ? [nilai.at] : [])],
        facts: { jenis, nomor, dasar, persen, dipungut, seharusnya },
        difference: minus(dipungut, seharusnya),
      };
    }
  },
});
