import { roughTotal } from "../values/exact";
import { grouped } from "../values/grouped";
import { having } from "../values/having";
import { countedRealisasi, type RealisasiLine } from "../tally/countedRealisasi";
import { accountKey, levelsOf } from "../values/rekening";
import type { Records } from "../records/records";
import { rupiahFromSen, type Rupiah } from "../values/rupiah";
import type { KodeRekening } from "../values/kodeRekening";

/** What a realisasi states on an account above all receipts and bookings of it. */
export interface RealisasiOnly {
  readonly lines: readonly [RealisasiLine, ...RealisasiLine[]];
  readonly kode: KodeRekening | undefined;
  readonly jumlah: Rupiah;
}

/**
 * Spending that only the realisasi knows, account by account; a line whose code can't be read stands for itself, unless
 * an expense that found no account in the realisasi has its very amount.
 */
export function realisasiOnly(
  records: Records,
  expenses: readonly { readonly kode: KodeRekening | undefined; readonly jumlah: Rupiah }[],
): readonly RealisasiOnly[] {
  const lines = countedRealisasi(having(records.realisasi, "realisasi"));
  const accounts = grouped(lines, ({ kodeRekening }) => kodeRekening && accountKey(kodeRekening.value));
  const levelOf = (kode: KodeRekening | undefined) =>
    kode && [...levelsOf(kode)].reverse().find((level) => accounts.has(level));
  const spent = grouped(expenses, ({ kode }) => levelOf(kode));
  const loose = expenses.filter(({ kode }) => levelOf(kode) === undefined).map(({ jumlah }) => jumlah);
  const ofAccounts = [...accounts].flatMap(([account, own]) =>
    restOf(
      own,
      (spent.get(account) ?? []).map(({ jumlah }) => jumlah),
    ),
  );
  const uncoded = lines
    .filter(({ kodeRekening }) => kodeRekening === undefined)
    .flatMap((line) => {
      const same = loose.indexOf(line.realisasi.value);
      return restOf([line], same < 0 ? [] : loose.splice(same, 1));
    });
  return [...ofAccounts, ...uncoded];
}

function restOf(lines: readonly RealisasiLine[], spent: readonly Rupiah[]): readonly RealisasiOnly[] {
  const [first, ...more] = lines;
  const rest = roughTotal(lines.map(({ realisasi }) => realisasi.value)) - roughTotal(spent);
  if (first === undefined || rest <= 0 || !Number.isSafeInteger(rest)) return [];
  return [{ lines: [first, ...more], kode: first.kodeRekening?.value, jumlah: rupiahFromSen(rest) }];
}
