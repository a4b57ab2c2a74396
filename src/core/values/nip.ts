/** What keeps a NIP from being whole; a wrong serial number cannot be seen. */
export type NipProblem = "length" | "birth-date" | "appointment" | "sex" | "lost-digits";

/** A civil servant's number as it stands under a name: birth date, appointment month, sex and serial, 18 digits. */
export interface Nip {
  readonly digits: string;
  readonly problem: NipProblem | undefined;
  /** A month of appointment above 12 marks a PPPK contract: to be mentioned, not refused. */
  readonly pppk: boolean;
}

export function readNip(raw: string | number): Nip | undefined {
  void raw;
  return undefined;
}
