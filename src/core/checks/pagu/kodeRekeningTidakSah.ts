import { defineCheck } from "../defineCheck";

/** What stands in the code column can be read as a code. Codes above the lowest level are codes too. */
export const kodeRekeningTidakSah = defineCheck({
  code: "kode-rekening-tidak-sah",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "Permendagri 90/2019", status: "confirmed", from: undefined, to: undefined },
  needs: ["kodeRekening"],
  example: { tertulis: "5.1.02.O2.05.0043" },
  *run({ kodeRekening }) {
    for (const { kodeTidakTerbaca } of kodeRekening) {
      if (!kodeTidakTerbaca || !/\d/.test(kodeTidakTerbaca.value)) continue;
      yield {
        code: "kode-rekening-tidak-sah",
        at: [kodeTidakTerbaca.at],
        facts: { tertulis: kodeTidakTerbaca.value },
        difference: undefined,
      };
    }
  },
});
