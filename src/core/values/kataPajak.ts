/** How a tax is named on paper, in a folded text; part of a pattern. */
export const PAJAK_NAMES = String.raw`(?:pajak|pj\.? daerah|ppn|pph\w*|pb ?1|pbjt)\b`;

const NAMES = new RegExp(String.raw`\b${PAJAK_NAMES}`, "i");
const BOOK = /\b(?:buku|bp|kartu)\b.*\bpajak\b/;
const LIST = /\b(?:bku|register|daftar)\b.*\bpajak\b/;

/** A folded text names a tax: `PPh 21`, `Pj Daerah`. */
export function namesPajak(folded: string): boolean {
  return NAMES.test(folded);
}

/** A folded title is that of a book of taxes alone: `Buku Pembantu Pajak`, `BP Pajak`. */
export function isBukuPajak(folded: string): boolean {
  return BOOK.test(folded);
}

/** So is it, or that of a list that may hold other things too: `Register pajak`, `Daftar honor setelah pajak`. */
export function mayBeBukuPajak(folded: string): boolean {
  return BOOK.test(folded) || LIST.test(folded);
}
