/** A sentence whose amounts stay on one line: `Rp` at the end of a line and its digits at the beginning of the next are two things. */
export function unbroken(sentence: string): string {
  return sentence.replace(/\bRp (?=[\d-])/g, "Rp\u00a0");
}
