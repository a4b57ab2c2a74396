import type { BarisRealisasi } from "../records/realisasi";
import { roughTotal } from "../values/exact";
import { grouped } from "../values/grouped";
import type { With } from "../values/having";
import { nomorKey } from "../values/keys";
import { sheetKey } from "../cells/sheetKey";
import { accountKey } from "../values/rekening";

export type RealisasiLine = With<BarisRealisasi, "realisasi">;

/**
 * The lines that make up what was spent, each amount once. Reports of several months on several sheets repeat what was
 * spent before, so of each account only the sheet with the most counts; lines that name their bukti are added from other
 * sheets as long as the bukti is new. The error preferred: better miss an excess than accuse on an amount counted twice.
 */
export function countedRealisasi(lines: readonly RealisasiLine[]): readonly RealisasiLine[] {
  const accounts = grouped(lines, (line) => (line.kodeRekening ? accountKey(line.kodeRekening.value) : ""));
  return [...accounts.values()].flatMap((account) => {
    const sheets = [...grouped(account, (line) => sheetKey(line.at)).values()];
    if (sheets.length === 1) return account;
    const bySum = sheets
      .map((inSheet) => ({ inSheet, sum: roughTotal(inSheet.map((line) => line.realisasi.value)) }))
      .sort((a, b) => b.sum - a.sum);
    const best = bySum[0]?.inSheet ?? [];
    if (best.some((line) => !line.nomorBukti)) return best;
    const seen = new Set(best.map(keyOf));
    const added = bySum.slice(1).flatMap(({ inSheet }) => {
      const fresh = inSheet.filter((line) => line.nomorBukti && !seen.has(keyOf(line)));
      for (const line of fresh) seen.add(keyOf(line));
      return fresh;
    });
    return [...best, ...added];
  });
}

function keyOf({ nomorBukti }: RealisasiLine): string {
  return nomorBukti ? nomorKey(nomorBukti.value) : "";
}
