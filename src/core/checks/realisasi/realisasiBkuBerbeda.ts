import type { CellRef } from "../../cells/cellRef";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { disagreements } from "../mostRows";
import { accountKey, levelsOf } from "../../values/rekening";
import type { Belanja } from "../../tally/belanja";
import { openSpending } from "../../tally/openSpending";

/**
 * What the realisasi says was spent on an account is what the BKU paid on it. Compared where the realisasi names no bukti
 * and no kuitansi stands between the two: else both are compared with the kuitansi. Where most accounts differ it is one
 * finding: the book of another month, probably.
 */
export const realisasiBkuBerbeda = defineCheck({
  code: "realisasi-bku-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["realisasiBerkode", "bkuBerkode", "belumTerbaca"],
  passesWith: ["realisasiTerbaca", "bkuTerbaca", "pengeluaranBkuDikenali"],
  example: {
    kode: "5.1.02.01.01.0052",
    uraian: "Belanja Makanan dan Minuman Rapat",
    realisasi: rupiah(1_600_000),
    bku: rupiah(1_500_000),
    barisBerbeda: 1,
    barisDiperiksa: 4,
  },
  *run({ realisasiBerkode, bkuBerkode, belumTerbaca }) {
    const open = openSpending(belumTerbaca);
    const reported = grouped(realisasiBerkode, ({ kode }) => kode && accountKey(kode.value));
    const levelOf = ({ kode }: Belanja) => {
      const level = kode && [...levelsOf(kode.value)].reverse().find((above) => reported.has(above));
      return level ?? (kode && accountKey(kode.value));
    };
    const paid = grouped(bkuBerkode, levelOf);
    const accounts = [...new Set([...reported.keys(), ...paid.keys()])].flatMap((account): Account[] => {
      const [spent, booked] = [reported.get(account) ?? [], paid.get(account) ?? []];
      const [first] = [...spent, ...booked];
      if (!first || [...spent, ...booked].some(({ kode }) => open.isOpen(kode?.value))) return [];
      return [{ at: first.at, first, spent, booked, realisasi: sumOf(spent), bku: sumOf(booked) }];
    });
    for (const { row, ...counts } of disagreements(accounts, ({ realisasi, bku }) => realisasi !== bku)) {
      const { first, spent, booked, realisasi, bku } = row;
      yield {
        code: "realisasi-bku-berbeda",
        at: [...spent, ...booked].map(({ jumlah }) => jumlah.at),
        facts: { kode: first.kode?.value.written ?? "", uraian: first.uraian?.value, realisasi, bku, ...counts },
        difference: minus(realisasi, bku),
      };
    }
  },
});

interface Account {
  readonly at: CellRef;
  readonly first: Belanja;
  readonly spent: readonly Belanja[];
  readonly booked: readonly Belanja[];
  readonly realisasi: Rupiah;
  readonly bku: Rupiah;
}

function sumOf(lines: readonly Belanja[]): Rupiah {
  return total(lines.map(({ jumlah }) => jumlah.value));
}
