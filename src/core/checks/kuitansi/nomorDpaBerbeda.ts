import { defineCheck } from "../defineCheck";
import { nomorKey } from "../../values/keys";

/** A kuitansi cites the DPA that pays it; blanks, case and words around the number do not matter. */
export const nomorDpaBerbeda = defineCheck({
  code: "nomor-dpa-berbeda",
  family: "kuitansi",
  severity: "salah",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["nomorDpa", "kuitansiBerdpa"],
  example: {
    tertulis: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2022",
    seharusnya: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
  },
  *run({ nomorDpa, kuitansiBerdpa }) {
    const right = `/${nomorKey(nomorDpa)}/`;
    for (const { nomorDpa: written } of kuitansiBerdpa) {
      if (`/${nomorKey(written.value)}/`.includes(right)) continue;
      yield {
        code: "nomor-dpa-berbeda",
        at: [written.at],
        facts: { tertulis: written.value, seharusnya: nomorDpa },
        difference: undefined,
      };
    }
  },
});
