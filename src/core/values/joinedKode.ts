import { kindOfKode, type KodeKind } from "./kodeRekeningShape";
import type { KodeRekening } from "./kodeRekening";

/** Places of the tree of programs that an account is written behind, by their count of segments. */
const BEFORE_ACCOUNT: readonly (readonly [segments: number, kind: KodeKind])[] = [
  [6, "sub-kegiatan"],
  [5, "kegiatan"],
];

/**
 * The codes of one run of dots: `1.06.05.1.02.02.5.1.02.01.01.0024` is a sub kegiatan and the account behind it, as SIPD
 * and many kuitansi print them, or a kegiatan of a village and its account. Any other code is itself.
 */
export function joinedKode(kode: KodeRekening): readonly KodeRekening[] {
  const parts = kode.written.split(".");
  for (const [count, kind] of BEFORE_ACCOUNT) {
    if (parts.length <= count + 1) continue;
    const [place, account] = [part(parts.slice(0, count)), part(parts.slice(count))];
    if (kindOfKode(place) === kind && kindOfKode(account) === "belanja") return [place, account];
  }
  const [kegiatan, account] = [part(parts.slice(0, VILLAGE_LEVELS)), part(parts.slice(VILLAGE_LEVELS))];
  return isVillageAccount(account) ? [kegiatan, account] : [kode];
}

/**
 * A village writes bidang, sub bidang and kegiatan before an account of four levels or five: `02.02.02.5.2.1.06`
 * (Permendagri 20/2018). A region has its kewenangan in the fourth place, 1 or 2 and never 5.
 */
const VILLAGE_LEVELS = 3;

function isVillageAccount(account: KodeRekening): boolean {
  const { length } = account.segments;
  const small = account.segments.every((level) => level > 0 && level < 100);
  return (length === 4 || length === 5) && small && kindOfKode(account) === "belanja";
}

function part(parts: readonly string[]): KodeRekening {
  return { segments: parts.map(Number), written: parts.join(".") };
}
