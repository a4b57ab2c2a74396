/** Numbers by which a person can be found. */
export type PersonalNumber = "nip" | "nik" | "telepon" | "npwp" | "rekening";

/** What takes the place of a digit. */
const HIDDEN = "*";

/**
 * Which of a number's digits stay, by their place from 0: of a NIK the six of the region, of a telephone the first three,
 * of a NIP all behind the eight of the birth date, of a NPWP and an account at a bank the first two.
 */
function stays(kind: PersonalNumber, place: number): boolean {
  switch (kind) {
    case "nip":
      return place >= 8;
    case "nik":
      return place < 6;
    case "telepon":
      return place < 3;
    case "npwp":
    case "rekening":
      return place < 2;
  }
}

/** The text with the digits of its one number hidden; blanks and dots between them stay where they are. */
export function hideDigits(text: string, kind: PersonalNumber): string {
  let place = -1;
  return text.replace(/\d/g, (digit) => {
    place += 1;
    return stays(kind, place) ? digit : HIDDEN;
  });
}
