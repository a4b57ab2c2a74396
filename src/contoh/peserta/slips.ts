import type { Orang } from "../orang/orang";

/** What a hand slipped on in the daftar hadir: the same person, typed differently from the letter of invitation. */
const SLIPS: Readonly<Record<string, (orang: Orang) => Orang>> = {
  // Two letters too many: one NIP now goes with two names.
  Yuswandi: (orang) => ({ ...orang, nama: "Yuswaniri" }),
  // The last digit: one name now goes with two NIP, and both are well built.
  "Ismed Tanjung": (orang) => ({ ...orang, nip: `${orang.nip.slice(0, -1)}${orang.nip.endsWith("9") ? "1" : "9"}` }),
};

/** A person as the daftar hadir has them. */
export function writtenInHadir(orang: Orang): Orang {
  return SLIPS[orang.nama]?.(orang) ?? orang;
}
