import { kindOfKode, type KodeKind } from "./kodeRekeningShape";
import type { KodeRekening } from "./kodeRekening";

/** Places of the tree of programs that an account is written behind, by their count of segments. */
const BEFORE_ACCOUNT: readonly (readonly [segments: number, kind: KodeKind])[] = [
  [6, "sub-kegiatan"],
  [5, "kegiatan"],
];

/**
 * The codes of one run of dots: `1.06.05.1.02.02.5.1.02.01.01.0024` is a sub kegiatan and the account behind it, as SIPD
 * and many kuitansi print them. Any other code is itself.
 */
export function joinedKode(kode: KodeRekening): readonly KodeRekening[] {
  const parts = kode.written.split(".");
  for (const [count, kind] of BEFORE_ACCOUNT) {
    if (parts.length <= count + 1) continue;
    const [place, account] = [part(parts.slice(0, count)), part(parts.slice(count))];
    if (kindOfKode(place) === kind && kindOfKode(account) === "belanja") return [place, account];
  }
  return [kode];
}

function part(parts: readonly string[]): KodeRekening {
  return { segments: parts.map(Number), written: parts.join(".") };
}
