import { defineCheck } from "../defineCheck";
import { statementsOf } from "./statements";

/** The budget year printed over a table or on a kuitansi is that of the acara: last year's form is easily used again. */
export const tahunAnggaranLembarBerbeda = defineCheck({
  code: "tahun-anggaran-lembar-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "UU 17/2003 Pasal 4", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "tahunTertulis", "acaraBerkas"],
  example: { di: "anggaran", tertulis: 2022, tahunAnggaran: 2023 },
  *run({ acara: { tahunAnggaran }, tahunTertulis }) {
    for (const { di, value, at } of statementsOf(tahunTertulis, String)) {
      if (value === tahunAnggaran) continue;
      yield {
        code: "tahun-anggaran-lembar-berbeda",
        at,
        facts: { di, tertulis: value, tahunAnggaran },
        difference: undefined,
      };
    }
  },
});
