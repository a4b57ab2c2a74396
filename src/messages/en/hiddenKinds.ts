import { PERSONAL_DATA, type HiddenCounts, type PersonalDatum } from "../../core/paket/mask/hidden";
import { counted } from "./counted";

/** What one is called, and several. */
const CALLED: Readonly<Record<PersonalDatum, readonly [string, string]>> = {
  nip: ["NIP", "NIP"],
  nik: ["NIK", "NIK"],
  telepon: ["telephone", "telephones"],
  npwp: ["NPWP", "NPWP"],
  rekening: ["bank account", "bank accounts"],
  surel: ["e-mail", "e-mails"],
  alamat: ["address", "addresses"],
};

/** `12 names, 9 NIP, 1 e-mail`: what was masked, each kind that there was. */
export function hiddenKinds(people: number, kinds: HiddenCounts): string {
  const data = PERSONAL_DATA.map((kind) => [kinds[kind], ...CALLED[kind]] as const);
  return [[people, "name", "names"] as const, ...data]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(", ");
}
