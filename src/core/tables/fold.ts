/** A text reduced to what makes two labels the same: lower case, letters, digits and `%` only, single spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
