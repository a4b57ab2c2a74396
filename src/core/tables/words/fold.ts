/** A text reduced to what makes two labels the same: lower case, letters, digits and `%` only, single spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .replace(FOOTNOTE_SIGN, "")
        .replace(/[^\p{L}\p{N}%]+/gu, " ")
        .trim();
}

/** `Harga²`: the number of a footnote. */
const FOOTNOTE_SIGN = /(?<=\p{L})[\u00b9\u00b2\u00b3\u2070-\u2079]+/gu;

/** Most texts are so already, and testing costs half of rewriting. */
const PLAIN = /^[a-z\d%]+(?: [a-z\d%]+)*$/;
