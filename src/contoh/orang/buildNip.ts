/** The first people of the list lead an office, and are older than the rest. */
const HEADS = 40;

/**
 * A NIP that is well built and belongs to nobody: birth YYYYMMDD, appointment YYYYMM, sex 1 or 2, serial of 3 digits.
 * The same index always gives the same NIP.
 */
export function buildNip(index: number, sex: "L" | "P"): string {
  const birthYear = index < HEADS ? 1964 + ((index * 7) % 12) : 1974 + ((index * 7) % 21);
  const birthMonth = 1 + ((index * 5) % 12);
  const birthDay = 1 + ((index * 11) % 28);
  const appointedYear = birthYear + 23 + (index % 5);
  const appointedMonth = 1 + ((index * 7) % 12);
  const serial = 1 + ((index * 3) % 7);
  const two = (part: number): string => String(part).padStart(2, "0");
  return [
    birthYear,
    two(birthMonth),
    two(birthDay),
    appointedYear,
    two(appointedMonth),
    sex === "L" ? "1" : "2",
    String(serial).padStart(3, "0"),
  ].join("");
}
