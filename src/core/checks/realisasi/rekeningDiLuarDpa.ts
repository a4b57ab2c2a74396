import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { accountKey, isBelanja, levelsOf } from "../../values/rekening";

/**
 * Every account that money was spent on stands in the budget. A budget written at a higher level covers the accounts
 * under it, and a summary at a higher level is covered by the accounts it sums.
 */
export const rekeningDiLuarDpa = defineCheck({
  code: "rekening-di-luar-dpa",
  family: "realisasi",
  severity: "salah",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["anggaranBerkode", "belanjaBerkode"],
  passesWith: ["rekeningBelanja"],
  example: { kode: "5.1.02.02.01.0003", jumlah: rupiah(2_700_000), sumber: "kuitansi", baris: 1 },
  *run({ anggaranBerkode, belanjaBerkode }) {
    const budgeted = new Set(anggaranBerkode.map(({ kodeRekening }) => accountKey(kodeRekening.value)));
    const above = new Set(anggaranBerkode.flatMap(({ kodeRekening }) => levelsOf(kodeRekening.value)));
    const outside = belanjaBerkode.filter(
      ({ kode, jumlah }) =>
        jumlah.value !== 0 &&
        isBelanja(kode.value) &&
        !above.has(accountKey(kode.value)) &&
        !levelsOf(kode.value).some((level) => budgeted.has(level)),
    );
    for (const items of grouped(outside, ({ kode }) => accountKey(kode.value)).values()) {
      const [first] = items;
      if (!first) continue;
      const fromOne = items.filter(({ sumber }) => sumber === first.sumber);
      yield {
        code: "rekening-di-luar-dpa",
        at: items.map(({ kode }) => kode.at),
        facts: {
          kode: first.kode.value.written,
          jumlah: total(fromOne.map(({ jumlah }) => jumlah.value)),
          sumber: first.sumber,
          baris: fromOne.length,
        },
        difference: undefined,
      };
    }
  },
});
