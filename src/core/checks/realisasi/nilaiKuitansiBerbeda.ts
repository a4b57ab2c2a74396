import type { Kuitansi } from "../../records/kuitansi";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import type { With } from "../../values/having";
import { nomorKey } from "../../values/keys";
import { sheetKey } from "../../cells/sheetKey";
import { restates } from "../../tally/restatement";
import { withoutTax, type Pembanding } from "./inputs/pembanding";

/**
 * A kuitansi and what is booked under its number are the same amount: as one line, or as the sum of the lines it was
 * divided into (a BKU also books its tax there). Bare numbers that start again on every sheet (1, 2, 3) name no single
 * receipt and are left alone. Where there is a form, it speaks for the kuitansi, and its register line is compared too;
 * two registers that state one number are compared with each other.
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
      const receipts = receiptsOf(all);
      const [receipt] = receipts;
      if (!receipt) continue;
      const amounts = receipts.map(({ jumlah }) => jumlah.value);
      const accepted = [...amounts, total(amounts)];
      for (const [di, lines] of grouped(booked.get(nomor) ?? [], (line) => line.di)) {
        if (restarts(nomor, lines)) continue;
        for (const statement of di === "register" ? statementsOf(all, receipt, accepted) : [lines]) {
          const sum = total(statement.map(({ jumlah }) => jumlah.value));
          const sums = [...statement.map(({ jumlah }) => jumlah.value), sum];
          if (accepted.some((amount) => sums.includes(amount))) continue;
          const paid = withoutTax<Stated>(statement);
          const tercatat = total(paid.map(({ jumlah }) => jumlah.value));
          yield {
            code: "nilai-kuitansi-berbeda",
            at: [receipt.jumlah.at, ...paid.map(({ jumlah }) => jumlah.at)],
            facts: { nomor: receipt.nomor.value, kuitansi: receipt.jumlah.value, tercatat, di },
            difference: minus(receipt.jumlah.value, tercatat),
          };
        }
      }
    }
  },
});

type Numbered = With<Kuitansi, "jumlah" | "nomor">;

/** What speaks for the receipt: its forms, else its lines in the first register. */
function receiptsOf(all: readonly Numbered[]): readonly Numbered[] {
  const forms = all.filter(({ bentuk }) => bentuk === "formulir");
  const [first] = all;
  return forms.length > 0 || !first ? forms : all.filter(({ at }) => sheetKey(at) === sheetKey(first.at));
}

/** The lines that state the receipt once more, register by register; none where all of them together are its parts. */
function statementsOf(
  all: readonly Numbered[],
  receipt: Numbered,
  accepted: readonly Rupiah[],
): readonly (readonly Numbered[])[] {
  const lines = all.filter((each) => restates(each, receipt, NONE_RESTARTS));
  if (accepted.includes(total(lines.map(({ jumlah }) => jumlah.value)))) return [];
  return [...grouped(lines, ({ at }) => sheetKey(at)).values()];
}

type Stated = Pick<Pembanding, "jumlah" | "pajak">;

const NONE_RESTARTS: ReadonlySet<string> = new Set();

function restarts(
  nomor: string,
  lines: readonly { readonly jumlah: { readonly at: Parameters<typeof sheetKey>[0] } }[],
) {
  return /^\d+$/.test(nomor) && new Set(lines.map(({ jumlah }) => sheetKey(jumlah.at))).size > 1;
}
