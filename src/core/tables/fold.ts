/** A text reduced to what makes two labels the same: lower case, letters, digits and `%` only, single spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}%]+/gu, " ").trim();
}

/** Most texts are so already, and testing costs half of rewriting. */
const PLAIN = /^[a-z\d%]+(?: [a-z\d%]+)*$/;
