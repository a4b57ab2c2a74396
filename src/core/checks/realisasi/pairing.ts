import type { KodeRekening } from "../../values/kodeRekening";
import { grouped } from "../grouped";
import { nomorKey } from "../keys";
import { accountKey } from "../rekening";
import type { Bukti } from "../kuitansi/distinctKuitansi";
import type { Belanja } from "./belanja";

/** What is left of spending and receipts after all that belong together were taken away. */
export interface Pairing {
  readonly belanja: readonly Belanja[];
  readonly bukti: readonly Bukti[];
}

/**
 * Takes away what belongs together: first by the number of the bukti (whether the amounts agree is another check's
 * affair), then by account and amount, then by amount alone where one of the two names no account. Numbers are spelled
 * so differently that an equal amount on an equal account is taken for the same payment.
 */
export function pairing(belanja: readonly Belanja[], bukti: readonly Bukti[]): Pairing {
  const nomorOfBelanja = new Set(belanja.flatMap(({ nomor }) => (nomor ? [nomorKey(nomor.value)] : [])));
  const nomorOfBukti = new Set(bukti.flatMap(nomorKeys));
  let rest: Pairing = {
    belanja: belanja.filter(({ nomor }) => !nomor || !nomorOfBukti.has(nomorKey(nomor.value))),
    bukti: bukti.filter((each) => !nomorKeys(each).some((key) => nomorOfBelanja.has(key))),
  };
  rest = withoutEqualAmounts(rest, (line, each) => {
    const account = accountOfBukti(each);
    return account !== undefined && account === accountOfBelanja(line);
  });
  return withoutEqualAmounts(
    rest,
    (line, each) => accountOfBelanja(line) === undefined || accountOfBukti(each) === undefined,
  );
}

export function accountOfBelanja({ kode }: Belanja): string | undefined {
  return kode && accountKey(kode.value);
}

export function accountOfBukti(bukti: Bukti): string | undefined {
  const kode = kodeOfBukti(bukti);
  return kode && accountKey(kode);
}

export function kodeOfBukti({ as }: Bukti): KodeRekening | undefined {
  return as.find(({ kodeRekening }) => kodeRekening)?.kodeRekening?.value;
}

function nomorKeys({ as }: Bukti): readonly string[] {
  return as.flatMap(({ nomor }) => (nomor ? [nomorKey(nomor.value)] : []));
}

function withoutEqualAmounts({ belanja, bukti }: Pairing, belong: (line: Belanja, each: Bukti) => boolean): Pairing {
  const byAmount = grouped(bukti, ({ jumlah }) => jumlah);
  const taken = new Set<Bukti>();
  const left = belanja.filter((line) => {
    const candidates = byAmount.get(line.jumlah.value);
    const index = candidates?.findIndex((each) => belong(line, each)) ?? -1;
    const [found] = index < 0 ? [] : (candidates?.splice(index, 1) ?? []);
    if (found) taken.add(found);
    return !found;
  });
  return { belanja: left, bukti: bukti.filter((each) => !taken.has(each)) };
}
