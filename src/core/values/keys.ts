/** A key of several parts that no two different tuples share. For maps, never for display. */
export function tupleKey(...parts: readonly (string | number | undefined)[]): string {
  let key = "";
  // Each part says its length first, so that no text can pass for two.
  for (const part of parts)
    key += part === undefined ? "-;" : typeof part === "number" ? `${part};` : `${part.length}:${part};`;
  return key;
}

/** Equal for texts that differ only in case, blanks and marks. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Equal for one document number however it is written: `BK - 001/2023` and `bk-1/2023`. */
export function nomorKey(nomor: string): string {
  return nomor
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join("/");
}
