import { rupiah, rupiahFromSen } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen, total } from "../../values/exact";
import { disagreements } from "../mostRows";

/** What a person receives is what is due minus what is taken off, whether the tax is printed with a minus or without. */
export const honorDiterimaBerbeda = defineCheck({
  code: "honor-diterima-berbeda",
  family: "peserta",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["honor"],
  passesWith: ["potonganTerbaca"],
  example: {
    nama: "Hendra Gunawan",
    bruto: rupiah(2_700_000),
    potongan: rupiah(405_000),
    tertulis: rupiah(2_395_000),
    seharusnya: rupiah(2_295_000),
    barisBerbeda: 1,
    barisDiperiksa: 9,
  },
  *run({ honor }) {
    const lines = honor.map(({ at, nama, dibayar, potongan: { bruto, bagian, dipotong } }) => {
      const potongan = total(dipotong.map(({ value }) => rupiahFromSen(Math.abs(value))));
      return {
        at,
        nama,
        dibayar,
        bruto,
        dari: bagian ?? [bruto],
        dipotong,
        potongan,
        seharusnya: minus(bruto.value, potongan),
      };
    });
    for (const { row, ...counts } of disagreements(
      lines,
      (line) => !sameUpToSen(line.dibayar.value, line.seharusnya),
    )) {
      const { nama, dibayar, bruto, dari, dipotong, potongan, seharusnya } = row;
      yield {
        code: "honor-diterima-berbeda",
        at: [dibayar.at, ...[...dari, ...dipotong].map(({ at }) => at)],
        facts: { nama: nama.value, bruto: bruto.value, potongan, tertulis: dibayar.value, seharusnya, ...counts },
        difference: minus(dibayar.value, seharusnya),
      };
    }
  },
});
