/** What keeps a NIK from being whole. */
export type NikProblem = "length" | "region" | "birth-date" | "serial" | "lost-digits";

/** A citizen's number: 6 digits of the region of first registration, DDMMYY (women: day + 40), 4 of serial. */
export interface Nik {
  readonly digits: string;
  readonly problem: NikProblem | undefined;
}

export function readNik(raw: string | number): Nik | undefined {
  void raw;
  return undefined;
}
