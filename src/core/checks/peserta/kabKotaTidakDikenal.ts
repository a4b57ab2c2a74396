import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { textKey } from "../../values/keys";

/**
 * Every place of a participant is a kab/kota of the region, or the province. Places that may mean one of several are asked
 * about, not reported here. Each spelling is one finding.
 */
export const kabKotaTidakDikenal = defineCheck({
  code: "kab-kota-tidak-dikenal",
  family: "peserta",
  severity: "periksa",
  rule: { source: "kode wilayah Kemendagri", status: "confirmed", from: undefined, to: undefined },
  needs: ["orangBerasal", "acaraDiisi"],
  example: { tertulis: "Kab. Kampar", baris: 2 },
  *run({ orangBerasal }) {
    const unknown = orangBerasal.filter(
      ({ asal: { value }, peran }) =>
        (value.tingkat === "belum-pasti" && value.candidates.length === 0) ||
        // Whoever speaks or helps may come from anywhere.
        (value.tingkat === "luar" &&
          value.kodeProvinsi !== undefined &&
          (peran?.value.jenis ?? "peserta") === "peserta"),
    );
    for (const rows of grouped(unknown, ({ asal }) => textKey(String(asal.raw))).values()) {
      const [first] = rows;
      if (!first) continue;
      yield {
        code: "kab-kota-tidak-dikenal",
        at: rows.map(({ asal }) => asal.at),
        facts: { tertulis: String(first.asal.raw).trim(), baris: rows.length },
        difference: undefined,
      };
    }
  },
});
