import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";

/** The Buku Pajak itemises the taxes that the BKU books: of the months that both hold, their sums are the same. */
export const pajakBkuBerbeda = defineCheck({
  code: "pajak-bku-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["bandingPajak"],
  passesWith: ["bkuTerbaca", "pajakTerbaca"],
  example: { jenis: "PPh 21", sisi: "dipungut", diBku: rupiah(600_000), diBukuPajak: rupiah(705_000) },
  *run({ bandingPajak }) {
    for (const { at, ...facts } of bandingPajak) {
      if (facts.diBku === facts.diBukuPajak) continue;
      yield { code: "pajak-bku-berbeda", at, facts, difference: minus(facts.diBku, facts.diBukuPajak) };
    }
  },
});
