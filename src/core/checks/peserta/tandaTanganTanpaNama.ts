import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/**
 * Every signature on a list stands beside somebody's name: a signature without one proves nobody's presence, though it is
 * counted as a person. Payment rows without a name are another finding. One finding a list.
 */
export const tandaTanganTanpaNama = defineCheck({
  code: "tanda-tangan-tanpa-nama",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir", status: "confirmed", from: undefined, to: undefined },
  needs: ["ditandatangani"],
  example: { baris: 1, bertandaTangan: 78 },
  *run({ ditandatangani }) {
    const present = ditandatangani.filter(({ tahap }) => tahap === "hadir");
    for (const signed of grouped(present, ({ at }) => sheetKey(at)).values()) {
      const nameless = signed.filter(({ nama }) => !/\p{L}/u.test(nama.value));
      if (nameless.length === 0) continue;
      yield {
        code: "tanda-tangan-tanpa-nama",
        at: nameless.map(({ tandaTangan }) => tandaTangan.at),
        facts: { baris: nameless.length, bertandaTangan: signed.length },
        difference: undefined,
      };
    }
  },
});
