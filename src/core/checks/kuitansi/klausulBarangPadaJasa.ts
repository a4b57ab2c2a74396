import { defineCheck } from "../defineCheck";
import { purposeOf } from "./purpose";

/** The clause that goods were received stands only on payments for goods. Unclear payments are left alone. */
export const klausulBarangPadaJasa = defineCheck({
  code: "klausul-barang-pada-jasa",
  family: "kuitansi",
  severity: "info",
  rule: { source: "formulir kuitansi", status: "confirmed", from: undefined, to: undefined },
  needs: ["kuitansiBerklausul"],
  example: {
    untukPembayaran: "Biaya Paket Fullday",
    klausul: "Barang-barang tersebut telah diterima dengan cukup dan baik",
  },
  *run({ kuitansiBerklausul }) {
    for (const { untukPembayaran, klausulBarang } of kuitansiBerklausul) {
      if (purposeOf(untukPembayaran.value) !== "jasa") continue;
      yield {
        code: "klausul-barang-pada-jasa",
        at: [klausulBarang.at, untukPembayaran.at],
        facts: { untukPembayaran: untukPembayaran.value, klausul: klausulBarang.value },
        difference: undefined,
      };
    }
  },
});
