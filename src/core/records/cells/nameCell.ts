import { readNik, type Nik } from "../../values/nik";
import { readNip, type Nip } from "../../values/nip";
import { readWakil } from "../../values/wakil";

/** What a name cell holds: the name, and the numbers that were written under it. */
export interface NameCell {
  readonly nama: string;
  readonly nip: Nip | undefined;
  readonly nik: Nik | undefined;
  readonly noHp: string | undefined;
}

/** A number behind the name, with or without its label: `Budi Santoso NIP. 19800101 200501 1 001`. */
const NUMBER = /[\s(/,-]*(?:\b(NIP(?:PPK)?|NIK)[\s.:]*)?(?<!\d)(\d[\d .]{13,24}\d)[\s)]*$/i;
/** Numbers that tell of a person without telling who it is: `NPWP 01.234.567.8-801.000`, `NRP 76010123`. */
const OTHER_NUMBER =
  /[\s(/,;-]*(?:\b(?:NPWP|NRP)[\s.:]*\d[\d .-]{4,22}|(?<!\d)\d\d(?:\.\d{3}){2}\.\d-\d{3}\.\d{2})\d[\s)]*$/i;
const TELEPHONE =
  /[\s(/,;-]*(?:\b(?:No\.?\s*)?(?:HP|Telp|Telepon|WA|HP\s?\/\s?WA)[\s.:]*(\+?\d[\d -]{6,16}\d)|(?<![\d.])((?:\+62|0)\s?8[\d -]{7,14}\d))[\s)]*$/i;
/** A label that waits for its number. */
const BARE_LABEL = /[\s(/,-]+(?:NIP|NIK|NPWP)[\s.:_…-]*$/i;

/** Takes the numbers and their labels off a name, whichever stands last first, and whom somebody stands for: that is another person. */
export function splitNameCell(text: string): NameCell {
  let [nama, nip, nik, noHp]: [string, Nip?, Nik?, string?] = [readWakil(text)?.nama ?? text];
  while (/\d{3}|NI[PK]|NPWP/i.test(nama)) {
    const telephone = TELEPHONE.exec(nama);
    const number = telephone ? null : NUMBER.exec(nama);
    const found = telephone ?? OTHER_NUMBER.exec(nama) ?? number ?? BARE_LABEL.exec(nama);
    if (!found) break;
    nama = nama.slice(0, found.index).trim();
    if (found === telephone) noHp = telephone[1] ?? telephone[2];
    if (found !== number || number[2] === undefined) continue;
    const own = number[1]?.toUpperCase() === "NIK" ? undefined : readNip(number[2]);
    nip ??= own;
    nik ??= own ? undefined : readNik(number[2]);
  }
  return { nama, nip, nik, noHp };
}
