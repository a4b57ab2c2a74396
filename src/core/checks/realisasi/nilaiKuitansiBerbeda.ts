import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../exact";
import { grouped } from "../grouped";
import { nomorKey, sheetKey } from "../keys";

/**
 * A kuitansi and what is booked under its number are the same amount: as one line, or as the sum of the lines it was
 * divided into (a BKU also books its tax there). Bare numbers that start again on every sheet (1, 2, 3) name no single
 * receipt and are left alone. Where there is a form, it speaks for the kuitansi, and its register line is compared too.
 */
export const nilaiKuitansiBerbeda = defineCheck({
  code: "nilai-kuitansi-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["kuitansiBernomor", "pembanding"],
  passesWith: ["realisasiTerbaca", "bkuTerbaca", "kuitansiTerbaca"],
  example: { nomor: "012/KW/2023", kuitansi: rupiah(16_080_000), tercatat: rupiah(16_800_000), di: "bku" },
  *run({ kuitansiBernomor, pembanding }) {
    const kuitansiByNomor = grouped(kuitansiBernomor, ({ nomor }) => nomorKey(nomor.value));
    const booked = grouped(pembanding, ({ nomor }) => nomorKey(nomor.value));
    for (const [nomor, all] of kuitansiByNomor) {
      const forms = all.filter(({ bentuk }) => bentuk === "formulir");
      const receipts = forms.length > 0 ? forms : all;
      const [receipt] = receipts;
      if (!receipt) continue;
      for (const [di, lines] of grouped(booked.get(nomor) ?? [], (line) => line.di)) {
        if (restarts(nomor, lines) || (di === "register" && receipt.bentuk === "register")) continue;
        const sums = [...lines.map(({ jumlah }) => jumlah.value), total(lines.map(({ jumlah }) => jumlah.value))];
        const amounts = receipts.map(({ jumlah }) => jumlah.value);
        if ([...amounts, total(amounts)].some((amount) => sums.includes(amount))) continue;
        const tercatat = total(lines.map(({ jumlah }) => jumlah.value));
        yield {
          code: "nilai-kuitansi-berbeda",
          at: [receipt.jumlah.at, ...lines.map(({ jumlah }) => jumlah.at)],
          facts: { nomor: receipt.nomor.value, kuitansi: receipt.jumlah.value, tercatat, di },
          difference: minus(receipt.jumlah.value, tercatat),
        };
      }
    }
  },
});

function restarts(
  nomor: string,
  lines: readonly { readonly jumlah: { readonly at: Parameters<typeof sheetKey>[0] } }[],
) {
  return /^\d+$/.test(nomor) && new Set(lines.map(({ jumlah }) => sheetKey(jumlah.at))).size > 1;
}
