import type { Kuitansi } from "../../records/kuitansi";
import type { FormField } from "../../tables/words/fields";
import { defineCheck } from "../defineCheck";

const DATES = [
  ["tempat_tanggal", "tanggal"],
  ["tanggal_diterima", "tanggalDiterima"],
  ["tanggal_dibukukan", "tanggalDibukukan"],
  ["tanggal_lunas", "tanggalLunas"],
] as const satisfies readonly (readonly [FormField, keyof Kuitansi])[];

/** Dates on a kuitansi name day, month and year: `Padang, Maret 2023` lacks its day. A wholly blank one is a blank. */
export const tanggalTidakLengkap = defineCheck({
  code: "tanggal-tidak-lengkap",
  family: "kuitansi",
  severity: "salah",
  rule: { source: "formulir kuitansi", status: "confirmed", from: undefined, to: undefined },
  needs: ["kuitansiBertanggal"],
  example: { field: "tempat_tanggal", tertulis: "Padang,      Maret 2023" },
  *run({ kuitansiBertanggal }) {
    for (const kuitansi of kuitansiBertanggal) {
      for (const [field, property] of DATES) {
        const date = kuitansi[property];
        if (!date || date.value.sure || date.value.why !== "incomplete") continue;
        yield {
          code: "tanggal-tidak-lengkap",
          at: [date.at],
          facts: { field, tertulis: String(date.raw).trim() },
          difference: undefined,
        };
      }
    }
  },
});
