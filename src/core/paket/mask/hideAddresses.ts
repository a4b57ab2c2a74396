import type { Hidden } from "./hidden";

/**
 * Streets with what follows, and neighbourhoods. `Jalan` alone may be what a budget pays for: with a house number it is
 * where somebody is found.
 */
const ADDRESSES: readonly RegExp[] = [
  /(?<=\b(?:Jl|Jln)\b\.?\s{0,2})[^\s.,;()*][^,;()*\n]{1,60}/gi,
  /(?<=\bJalan\s)[^,;()*\n]{2,50}?\bNo\b\.?\s*\d+\w*/gi,
  /(?<=(?<![\p{L}\d])RT[.:\s]{0,2})\d{1,3}(?:\s*[/,\p{Pd}]?\s*RW[.:\s]{0,2}\d{1,3}|\s*[/\p{Pd}]\s*\d{1,3})?(?![\d/])/giu,
  /(?<=(?<![\p{L}\d])RW[.:\s]{0,2})\d{1,3}(?![\d/])/giu,
];
const NOWHERE = "***";

/** Hides where somebody lives. */
export function hideAddresses(text: string, hidden?: Hidden): string {
  if (!/(?<![\p{L}\d])(?:jl|jln|jalan|rt|rw)(?!\p{L})/iu.test(text)) return text;
  return ADDRESSES.reduce(
    (left, pattern) =>
      left.replace(pattern, (address) => {
        hidden?.add("alamat", address.toLowerCase());
        return NOWHERE;
      }),
    text,
  );
}
