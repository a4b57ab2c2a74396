/** The 15 digits that Excel keeps of a long number, and zeros for those it lost: the binary value holds invented ones. */
export function keptDigits(stored: number, length: number): string {
  return stored.toExponential(14).replace(".", "").slice(0, 15).padEnd(length, "0");
}
