import type { Sourced } from "../../cells/sourced";
import { defineCheck } from "../defineCheck";
import { disagreements } from "../mostRows";

/**
 * What stands in the code column can be read as a code. Codes above the lowest level are codes too.
 * A sheet that writes most of its codes another way (`5101`) is one finding.
 */
export const kodeRekeningTidakSah = defineCheck({
  code: "kode-rekening-tidak-sah",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "Permendagri 90/2019", status: "confirmed", from: undefined, to: undefined },
  needs: ["kodeRekening"],
  example: { tertulis: "5.1.02.O2.05.0043", barisBerbeda: 1, barisDiperiksa: 24 },
  *run({ kodeRekening }) {
    const wrong = disagreements(kodeRekening, ({ kodeTidakTerbaca }) => looksMeant(kodeTidakTerbaca));
    for (const { row, ...counts } of wrong) {
      const { kodeTidakTerbaca } = row;
      if (!kodeTidakTerbaca) continue;
      yield {
        code: "kode-rekening-tidak-sah",
        at: [kodeTidakTerbaca.at],
        facts: { tertulis: kodeTidakTerbaca.value, ...counts },
        difference: undefined,
      };
    }
  },
});

/** A dash or a word in the code column is no code that was miswritten. */
function looksMeant(written: Sourced<string> | undefined): boolean {
  return written !== undefined && /\d/.test(written.value);
}
