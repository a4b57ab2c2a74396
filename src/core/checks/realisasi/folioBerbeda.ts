import { defineCheck } from "../defineCheck";
import { nomorKey } from "../../values/keys";

/**
 * The folio on a kuitansi is the number of the BKU line that books it. Some offices write the page of the book there:
 * they are handed over only where most folios are numbers of lines, so that one that is not is wrong.
 */
export const folioBerbeda = defineCheck({
  code: "folio-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "formulir kuitansi dan BKU", status: "confirmed", from: undefined, to: undefined },
  needs: ["folioKuitansi"],
  example: { nomor: "012/KW/2023", folio: "17", baris: "14" },
  *run({ folioKuitansi }) {
    const wrong = folioKuitansi.filter(({ folio, baris }) => nomorKey(folio.value) !== nomorKey(baris.value));
    for (const { nomor, folio, baris } of wrong)
      yield {
        code: "folio-berbeda",
        at: [folio.at, baris.at],
        facts: { nomor, folio: folio.value, baris: baris.value },
        difference: undefined,
      };
  },
});
