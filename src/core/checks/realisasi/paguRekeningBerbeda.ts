import type { CellRef } from "../../cells/cellRef";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { tupleKey } from "../../values/keys";
import { disagreements } from "../mostRows";
import { accountKey } from "../../values/rekening";

/**
 * The pagu that a realisasi prints for an account is what the lines of the budget come to on it. Accounts that only one of
 * the two has are left to other checks; a pagu that is repeated on each line of an account counts once.
 */
export const paguRekeningBerbeda = defineCheck({
  code: "pagu-rekening-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "DPA", status: "confirmed", from: undefined, to: undefined },
  needs: ["anggaranBerkode", "limits", "paguRealisasi"],
  passesWith: ["anggaranTerbaca", "versiAnggaran", "barisRealisasiTerbaca"],
  example: {
    kode: "5.1.02.01.01.0052",
    uraian: "Belanja Makanan dan Minuman Rapat",
    anggaran: rupiah(5_000_000),
    pagu: rupiah(5_500_000),
    barisBerbeda: 1,
    barisDiperiksa: 4,
  },
  *run({ limits, paguRealisasi }) {
    const budget = new Map(limits.filter(({ dari }) => dari === "anggaran").map((limit) => [limit.account, limit]));
    const printed = grouped(paguRealisasi, ({ at, kodeRekening }) =>
      tupleKey(sheetKey(at), accountKey(kodeRekening.value)),
    );
    const accounts = [...printed.values()].flatMap((lines): Account[] => {
      const [first] = lines;
      const limit = first && budget.get(accountKey(first.kodeRekening.value));
      if (!limit) return [];
      const amounts = lines.map(({ pagu }) => pagu.value);
      const repeated = new Set(amounts).size === 1;
      const anggaran = total(limit.amounts.map(({ value }) => value));
      const pagu = repeated ? first.pagu.value : total(amounts);
      const same = pagu === anggaran || total(amounts) === anggaran;
      const at = [...lines.map((line) => line.pagu.at), ...limit.amounts.map((amount) => amount.at)];
      return [
        {
          at: first.at,
          kode: first.kodeRekening.value.written,
          uraian: first.uraian?.value,
          pagu,
          anggaran,
          same,
          cells: at,
        },
      ];
    });
    for (const { row, ...counts } of disagreements(accounts, ({ same }) => !same)) {
      const { kode, uraian, pagu, anggaran, cells } = row;
      yield {
        code: "pagu-rekening-berbeda",
        at: cells,
        facts: { kode, uraian, anggaran, pagu, ...counts },
        difference: minus(pagu, anggaran),
      };
    }
  },
});

interface Account {
  readonly at: CellRef;
  readonly kode: string;
  readonly uraian: string | undefined;
  readonly pagu: Rupiah;
  readonly anggaran: Rupiah;
  readonly same: boolean;
  readonly cells: readonly CellRef[];
}
