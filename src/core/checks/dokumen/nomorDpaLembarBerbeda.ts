import { defineCheck } from "../defineCheck";
import { nomorKey } from "../../values/keys";
import { statementsOf } from "./statements";

/** The DPA named over a table is that of the acara; a DPA that was changed in the year has a number of its own, so a person decides. */
export const nomorDpaLembarBerbeda = defineCheck({
  code: "nomor-dpa-lembar-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["nomorDpa", "dpaKepala", "acaraBerkas"],
  example: {
    di: "anggaran",
    tertulis: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2022",
    seharusnya: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
  },
  *run({ nomorDpa, dpaKepala }) {
    const right = `/${nomorKey(nomorDpa)}/`;
    for (const { di, value, at } of statementsOf(dpaKepala, nomorKey)) {
      if (`/${nomorKey(value)}/`.includes(right)) continue;
      yield {
        code: "nomor-dpa-lembar-berbeda",
        at,
        facts: { di, tertulis: value, seharusnya: nomorDpa },
        difference: undefined,
      };
    }
  },
});
