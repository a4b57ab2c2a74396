import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import { grouped } from "../values/grouped";
import { nomorKey, tupleKey } from "../values/keys";
import { accountKey } from "../values/rekening";
import type { Bukti } from "./distinctKuitansi";
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
  rest = withoutPairs(rest, {
    ofBelanja: (line) => amountOn(accountOfBelanja(line), line.jumlah.value),
    ofBukti: (each) => amountOn(accountOfBukti(each), each.jumlah),
  });
  rest = withoutPairs(rest, {
    ofBelanja: (line) => line.jumlah.value,
    ofBukti: (each) => (accountOfBukti(each) === undefined ? each.jumlah : undefined),
  });
  return withoutPairs(rest, {
    ofBelanja: (line) => (accountOfBelanja(line) === undefined ? line.jumlah.value : undefined),
    ofBukti: (each) => each.jumlah,
  });
}

function amountOn(account: string | undefined, jumlah: Rupiah): string | undefined {
  return account === undefined ? undefined : tupleKey(account, jumlah);
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

/** Takes away one receipt for each line of the same key; what has no key stays. */
function withoutPairs<K>(
  { belanja, bukti }: Pairing,
  keys: {
    readonly ofBelanja: (line: Belanja) => K | undefined;
    readonly ofBukti: (each: Bukti) => K | undefined;
  },
): Pairing {
  const waiting = grouped(bukti, keys.ofBukti);
  const taken = new Set<Bukti>();
  const left = belanja.filter((line) => {
    const key = keys.ofBelanja(line);
    const found = key === undefined ? undefined : waiting.get(key)?.pop();
    if (found) taken.add(found);
    return !found;
  });
  return { belanja: left, bukti: bukti.filter((each) => !taken.has(each)) };
}
