import { defineCheck } from "../defineCheck";
import { namaAsal } from "../../records/people/namaTempat";
import { asalKey, namesPerson } from "../../people/orang";

/** One person comes from one kab/kota on every list: transport is paid by where someone comes from. */
export const asalBerbeda = defineCheck({
  code: "asal-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["orang", "orangBerasal"],
  example: { nama: "Rina Oktaviani", asal: ["Kabupaten Agam", "Kota Padang"] },
  *run({ orang }) {
    for (const { rows } of orang) {
      const placed = rows.filter((row) => namesPerson(row) && row.asal?.value.tingkat === "kab-kota");
      const perPlace = [
        ...new Map([...placed].reverse().map((row) => [asalKey(row.asal?.value), row])).values(),
      ].reverse();
      const [first] = perPlace;
      if (!first || perPlace.length < 2) continue;
      yield {
        code: "asal-berbeda",
        at: perPlace.map(({ asal, at }) => asal?.at ?? at),
        facts: { nama: first.nama.value, asal: perPlace.flatMap((row) => namaAsal(row) ?? []) },
        difference: undefined,
      };
    }
  },
});
