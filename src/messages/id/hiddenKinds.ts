import { PERSONAL_DATA, type HiddenCounts, type PersonalDatum } from "../../core/paket/mask/hidden";
import { formatNumber } from "../format";

const CALLED: Readonly<Record<PersonalDatum, string>> = {
  nip: "NIP",
  nik: "NIK",
  telepon: "nomor telepon",
  npwp: "NPWP",
  rekening: "nomor rekening",
  surel: "e-mail",
  alamat: "alamat",
};

/** `12 nama orang, 9 NIP, 2 e-mail`: what was masked, each kind that there was. */
export function hiddenKinds(people: number, kinds: HiddenCounts): string {
  const data = PERSONAL_DATA.map((kind) => [kinds[kind], CALLED[kind]] as const);
  return [[people, "nama orang"] as const, ...data]
    .filter(([count]) => count > 0)
    .map(([count, called]) => `${formatNumber(count, "id")} ${called}`)
    .join(", ");
}
