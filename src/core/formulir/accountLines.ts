import { countedRealisasi, type RealisasiLine } from "../tally/countedRealisasi";
import { total } from "../values/exact";
import { accountKey, accountOf } from "../values/rekening";
import type { BarisRealisasi } from "../records/realisasi";
import type { Records } from "../records/records";
import { countedAnggaran } from "../sheets/countedAnggaran";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";

/** One account of belanja: what it may cost and what was spent on it, as far as the papers say. */
export interface AccountLine {
  readonly kode: KodeRekening | undefined;
  readonly uraian: string | undefined;
  readonly pagu: Rupiah | undefined;
  readonly realisasi: Rupiah | undefined;
}

interface Account {
  readonly kode: KodeRekening | undefined;
  uraian: string | undefined;
  readonly pagu: Rupiah[];
  readonly spent: Rupiah[];
  /** What the realisasi itself prints as pagu, where no budget was read. */
  readonly printed: Rupiah[];
}

/**
 * Each account once, in the order of the codes, each amount counted once as in the result; what has no code stands last.
 * Without limits where it is not settled which budget holds.
 */
export function accountLines(
  { anggaran, realisasi }: Pick<Records, "anggaran" | "realisasi">,
  settled = true,
): readonly AccountLine[] {
  const accounts = new Map<string, Account>();
  const accountFor = (kode: KodeRekening | undefined, uraian: string | undefined): Account => {
    const key = kode === undefined ? "" : accountKey(kode);
    const known = accounts.get(key);
    if (known !== undefined) {
      known.uraian ??= uraian;
      return known;
    }
    const made: Account = { kode, uraian: kode && uraian, pagu: [], spent: [], printed: [] };
    accounts.set(key, made);
    return made;
  };
  const spent = new Set<BarisRealisasi>(countedRealisasi(realisasi.filter(hasRealisasi)));
  for (const line of realisasi) {
    const account = accountFor(line.kodeRekening?.value, line.uraian?.value);
    if (line.realisasi && spent.has(line)) account.spent.push(line.realisasi.value);
    if (line.pagu) account.printed.push(line.pagu.value);
  }
  for (const line of countedAnggaran(anggaran)) {
    const account = accountFor(line.kodeRekening?.value, line.uraian?.value);
    if (line.jumlah) account.pagu.push(line.jumlah.value);
  }
  return [...accounts.values()].sort(byCode).map(({ kode, uraian, pagu, spent: amounts, printed }) => ({
    kode,
    uraian,
    pagu: !settled ? undefined : anggaran.length === 0 ? onlyOne(printed) : sumOf(pagu),
    realisasi: sumOf(amounts),
  }));
}

function hasRealisasi(line: BarisRealisasi): line is RealisasiLine {
  return line.realisasi !== undefined;
}

function sumOf(amounts: readonly Rupiah[]): Rupiah | undefined {
  return amounts.length === 0 ? undefined : total(amounts);
}

/** Lines of one account that print different limits do not say which is the account's. */
function onlyOne(amounts: readonly Rupiah[]): Rupiah | undefined {
  return new Set(amounts).size === 1 ? amounts[0] : undefined;
}

function byCode(a: Account, b: Account): number {
  if (a.kode === undefined || b.kode === undefined) return Number(a.kode === undefined) - Number(b.kode === undefined);
  const [left, right] = [accountOf(a.kode), accountOf(b.kode)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
