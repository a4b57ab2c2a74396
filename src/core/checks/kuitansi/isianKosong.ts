import { defineCheck } from "../defineCheck";

/** Every labelled line of a kuitansi is filled in: one finding a kuitansi, naming what is blank. */
export const isianKosong = defineCheck({
  code: "isian-kosong",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "formulir kuitansi", status: "confirmed", from: undefined, to: undefined },
  needs: ["formulir"],
  example: {
    nomor: undefined,
    isian: [
      { field: "nomor_bukti", label: "No." },
      { field: "folio_buku_kas", label: "No. Folio Buku Kas" },
    ],
  },
  *run({ formulir }) {
    for (const { nomor, kosong } of formulir) {
      if (kosong.length === 0) continue;
      yield {
        code: "isian-kosong",
        at: kosong.map(({ at }) => at),
        facts: { nomor: nomor?.value, isian: kosong.map(({ field, label }) => ({ field, label })) },
        difference: undefined,
      };
    }
  },
});
