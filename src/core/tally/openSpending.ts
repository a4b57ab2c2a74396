import type { Sourced } from "../cells/sourced";
import type { KodeRekening } from "../values/kodeRekening";
import { nomorKey } from "../values/keys";
import { accountKey, levelsOf } from "../values/rekening";
import type { Unread } from "./unread";

interface Open {
  readonly nomor: Sourced<string> | undefined;
  readonly kode: Sourced<KodeRekening> | undefined;
}

/** Lines of realisasi, BKU and kuitansi whose amount is still asked about. */
function openLines({ realisasi, bku, kuitansi }: Unread): readonly Open[] {
  return [
    ...[...realisasi, ...bku].map(({ nomorBukti, kodeRekening }) => ({ nomor: nomorBukti, kode: kodeRekening })),
    ...kuitansi.map(({ nomor, kodeRekening }) => ({ nomor, kode: kodeRekening })),
  ];
}

/** The numbers of bukti of which an amount is still asked about. */
export function openNumbers(unread: Unread): ReadonlySet<string> {
  return new Set(openLines(unread).flatMap(({ nomor }) => (nomor ? [nomorKey(nomor.value)] : [])));
}

/** What can't be compared because of amounts that are still asked about. */
export interface OpenSpending {
  readonly numbers: ReadonlySet<string>;
  /** Whether nothing can be said of an account. */
  isOpen(kode: KodeRekening | undefined): boolean;
}

/** An amount of which neither number nor account is known may belong to any account. */
export function openSpending(unread: Unread): OpenSpending {
  const lines = openLines(unread);
  const accounts = new Set(lines.flatMap(({ kode }) => (kode ? [accountKey(kode.value)] : [])));
  const everywhere = lines.some(({ nomor, kode }) => !nomor && !kode);
  return {
    numbers: openNumbers(unread),
    isOpen: (kode) => everywhere || (kode !== undefined && levelsOf(kode).some((level) => accounts.has(level))),
  };
}
