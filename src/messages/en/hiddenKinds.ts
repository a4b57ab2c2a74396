import { PERSONAL_DATA, type HiddenCounts, type PersonalDatum } from "../../core/paket/mask/hidden";
import { formatNumber } from "../format";

const CALLED: Readonly<Record<PersonalDatum, string>> = {
  nip: "NIP",
  nik: "NIK",
  telepon: "telephone",
  npwp: "NPWP",
  rekening: "bank account",
  surel: "e-mail",
  alamat: "address",
};

/** `12 names, 9 NIP, 2 e-mail`: what was masked, each kind that there was. */
export function hiddenKinds(people: number, kinds: HiddenCounts): string {
  const data = PERSONAL_DATA.map((kind) => [kinds[kind], CALLED[kind]] as const);
  return [[people, "names"] as const, ...data]
    .filter(([count]) => count > 0)
    .map(([count, called]) => `${formatNumber(count, "en")} ${called}`)
    .join(", ");
}
