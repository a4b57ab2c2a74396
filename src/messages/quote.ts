const LONGEST = 60;

/** A text in quotation marks, cut where it is longer than a line. */
export function quote(text: string): string {
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}
