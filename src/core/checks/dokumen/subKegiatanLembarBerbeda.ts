import { isPrefixOf, kodeKey } from "../../values/kodeRekening";
import { defineCheck } from "../defineCheck";
import { statementsOf } from "./statements";

/**
 * Program, kegiatan and sub kegiatan over a table are those of the acara. A sheet of another sub kegiatan is not wrong in
 * itself, but its rows are counted here, so a person decides.
 */
export const subKegiatanLembarBerbeda = defineCheck({
  code: "sub-kegiatan-lembar-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["subKegiatan", "kodeKepala", "acaraBerkas"],
  example: { di: "anggaran", isian: "sub_kegiatan", tertulis: "1.06.02.1.01.09", seharusnya: "1.06.05.1.02.02" },
  *run({ subKegiatan, kodeKepala }) {
    for (const isian of ["sub_kegiatan", "kegiatan", "program"] as const) {
      const lines = kodeKepala.filter((line) => line.isian === isian);
      for (const { di, value, at } of statementsOf(lines, kodeKey)) {
        if (isPrefixOf(value, subKegiatan) || isPrefixOf(subKegiatan, value)) continue;
        // Where the sub kegiatan differs the levels above it say nothing more.
        const deeper = kodeKepala.some(
          (line) => line.isian !== isian && line.di === di && isPrefixOf(value, line.line.value),
        );
        if (isian !== "sub_kegiatan" && deeper) continue;
        yield {
          code: "sub-kegiatan-lembar-berbeda",
          at,
          facts: { di, isian, tertulis: value.written, seharusnya: subKegiatan.written },
          difference: undefined,
        };
      }
    }
  },
});
