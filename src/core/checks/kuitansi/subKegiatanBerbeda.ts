import { isPrefixOf } from "../../values/kodeRekening";
import { defineCheck } from "../defineCheck";

/**
 * The sub kegiatan on a kuitansi is that of the DPA, where it is printed by itself and where it stands before the belanja
 * code. A kuitansi that names only the kegiatan or program above it does not contradict the DPA.
 */
export const subKegiatanBerbeda = defineCheck({
  code: "sub-kegiatan-berbeda",
  family: "kuitansi",
  severity: "salah",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["subKegiatan", "kuitansiBersubKegiatan"],
  example: { tertulis: "1.06.02.1.02.02", seharusnya: "1.06.05.1.02.02", isian: "kode_rekening" },
  *run({ subKegiatan, kuitansiBersubKegiatan }) {
    for (const { subKegiatan: printed, kodeSubKegiatan } of kuitansiBersubKegiatan) {
      const fields = [
        { isian: "sub_kegiatan", kode: printed },
        { isian: "kode_rekening", kode: kodeSubKegiatan },
      ] as const;
      for (const { isian, kode } of fields) {
        if (!kode || isPrefixOf(kode.value, subKegiatan) || isPrefixOf(subKegiatan, kode.value)) continue;
        yield {
          code: "sub-kegiatan-berbeda",
          at: [kode.at],
          facts: { tertulis: kode.value.written, seharusnya: subKegiatan.written, isian },
          difference: undefined,
        };
      }
    }
  },
});
