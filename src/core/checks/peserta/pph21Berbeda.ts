import { rupiah, rupiahFromSen } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { disagreements } from "../mostRows";
import { withDasar } from "./inputs/dasarPph21";
import { isTaxOf, tarifPph21 } from "./inputs/tarifPph21";

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
  passesWith: ["bayarTerbaca", "semuaBergolongan", "potonganTerbaca", "dasarPphDikenal"],
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
    const lines = withDasar(honorBerpph).flatMap(({ row, dasar }) => {
      const tarif = tarifPph21(row);
      const { pph } = row.potongan;
      return tarif === undefined ? [] : [{ ...row, tarif, bruto: dasar, pph, exact: (dasar.value * tarif) / 100 }];
    });
    const wrong = disagreements(lines, ({ pph, exact }) => !isTaxOf(pph.value, exact));
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
