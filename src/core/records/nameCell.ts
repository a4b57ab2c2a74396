import { readNik, type Nik } from "../values/nik";
import { readNip, type Nip } from "../values/nip";

/** What a name cell holds: the name, and a number where one was written under it. */
export interface NameCell {
  readonly nama: string;
  readonly nip: Nip | undefined;
  readonly nik: Nik | undefined;
}

/** A number behind the name, with or without its label: `Budi Santoso NIP. 19800101 200501 1 001`. */
const NUMBER = /[\s(/,-]*(?:\b(NIP(?:PPK)?|NIK)[\s.:]*)?(?<!\d)(\d[\d .]{13,24}\d)[\s)]*$/i;
/** A label that waits for its number. */
const BARE_LABEL = /[\s(/,-]+(?:NIP|NIK)[\s.:_…-]*$/i;

/** Takes a number and its label off a name. */
export function splitNameCell(text: string): NameCell {
  if (!/\d{4}|NI[PK]/i.test(text)) return { nama: text, nip: undefined, nik: undefined };
  const found = NUMBER.exec(text);
  const digits = found?.[2];
  if (!found || digits === undefined) {
    return { nama: text.replace(BARE_LABEL, ""), nip: undefined, nik: undefined };
  }
  const labelledNik = found[1]?.toUpperCase() === "NIK";
  const nip = labelledNik ? undefined : readNip(digits);
  return { nama: text.slice(0, found.index).trim(), nip, nik: nip ? undefined : readNik(digits) };
}
