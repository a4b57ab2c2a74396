import { readGolongan, type Golongan } from "../../values/golongan";
import { rupiah, rupiahFromSen } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../exact";
import type { HonorBerpph } from "../inputs";
import { disagreements } from "../mostRows";

/** Percent of the honorarium, by golongan. */
const TARIF: Readonly<Record<Golongan, number>> = { I: 0, II: 0, III: 5, IV: 15 };
const TARIF_PEJABAT = 15;
const PEJABAT_NEGARA =
  /\b(?:gubernur|bupati|wali\s?kota|menteri|(?:ketua|anggota)\s+(?:dprd|dpr|dpd|mpr|bpk|kpu|bawaslu))\b/i;
const SEN_IN_RUPIAH = 100;

/**
 * Income tax on honoraria paid from the budget is final, by golongan: I and II nothing, III 5 %, IV and officials of state
 * 15 %, give or take the rounding to whole rupiah. Who has no golongan (from outside, PPPK) is taxed by other rules and
 * not judged here.
 */
export const pph21Berbeda = defineCheck({
  code: "pph-21-berbeda",
  family: "peserta",
  severity: "salah",
  rule: {
    source: "PP 80/2010 Pasal 4",
    status: "confirmed",
    from: { year: 2011, month: 1, day: 1 },
    to: undefined,
  },
  needs: ["aturan", "honorBerpph", "kolomGolongan"],
  passesWith: ["bayarTerbaca", "semuaBergolongan"],
  example: {
    nama: "Sri Wahyuni",
    golongan: "III/b",
    tarif: 5,
    bruto: rupiah(700_000),
    tertulis: rupiah(105_000),
    seharusnya: rupiah(35_000),
    barisBerbeda: 1,
    barisDiperiksa: 5,
  },
  *run({ honorBerpph }) {
    const lines = honorBerpph.flatMap((row) => {
      const tarif = tarifOf(row);
      const { bruto, pph } = row.potongan;
      return tarif === undefined ? [] : [{ ...row, tarif, bruto, pph, exact: (bruto.value * tarif) / 100 }];
    });
    const wrong = disagreements(lines, ({ pph, exact }) => Math.abs(Math.abs(pph.value) - exact) >= SEN_IN_RUPIAH);
    for (const { row, ...counts } of wrong) {
      const { nama, golongan, tarif, bruto, pph, exact } = row;
      const tertulis = rupiahFromSen(Math.abs(pph.value));
      const seharusnya = rupiahFromSen(Math.round(exact));
      yield {
        code: "pph-21-berbeda",
        at: [pph.at, bruto.at, ...(golongan ? [golongan.at] : [])],
        facts: {
          nama: nama.value,
          golongan: golongan?.value ?? "",
          tarif,
          bruto: bruto.value,
          tertulis,
          seharusnya,
          ...counts,
        },
        difference: minus(tertulis, seharusnya),
      };
    }
  },
});

function tarifOf({ jabatan, golongan }: HonorBerpph): number | undefined {
  if (jabatan && PEJABAT_NEGARA.test(jabatan.value)) return TARIF_PEJABAT;
  const known = golongan && readGolongan(golongan.value);
  return known && TARIF[known];
}
