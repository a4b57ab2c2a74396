import { plainText } from "./decimalText";
import { keptDigits } from "./keptDigits";
import { isRealTanggal } from "./tanggalArithmetic";

/** What keeps a NIP from being whole; a wrong serial number cannot be seen in the number itself. */
export type NipProblem =
  /** Not 18 digits. */
  | "length"
  | "birth-date"
  /** The appointment lies before the age of 16, or in month 0. */
  | "appointment"
  | "sex"
  /** Excel held it as a number and kept 15 digits: the rest is gone and must be typed again. */
  | "lost-digits";

/** A civil servant's number as it stands under a name: birth date, appointment month, sex and serial, 18 digits. */
export interface Nip {
  readonly digits: string;
  readonly problem: NipProblem | undefined;
  /** A month of appointment above 12 marks a PPPK contract: to be mentioned, not refused. */
  readonly pppk: boolean;
}

/** Reads a NIP; `undefined` where nothing like one stands there. Without the word `NIP` it has to begin with a year. */
export function readNip(raw: string | number): Nip | undefined {
  if (typeof raw === "number") return readNumber(raw);
  const text = plainText(raw);
  if (/^[12][.,]\d+E\+?17$/i.test(text)) return readNumber(Number(text.replace(",", ".")));
  const rest = text.replace(/^['’]?\s*NI\s?P(?:PPK)?[\s.:]*/i, "");
  const digits = rest.replace(/[\s.'’,:-]/g, "");
  const labelled = rest !== text;
  const likely = labelled ? /^\d{5,24}$/ : /^(?:19|20)\d{12,19}$/;
  if (!likely.test(digits)) return undefined;
  const problem = nipProblem(digits);
  return { digits, problem, pppk: problem === undefined && Number(digits.slice(12, 14)) > 12 };
}

function readNumber(raw: number): Nip | undefined {
  if (!Number.isFinite(raw) || raw < 1.9e17 || raw >= 2.1e17) return undefined;
  return { digits: keptDigits(raw, 18), problem: "lost-digits", pppk: false };
}

function nipProblem(digits: string): NipProblem | undefined {
  if (digits.length !== 18) return "length";
  // Serials start at 001: three zeros are what Excel leaves of an 18-digit number.
  if (digits.endsWith("000")) return "lost-digits";
  const birth = { year: part(digits, 0, 4), month: part(digits, 4, 6), day: part(digits, 6, 8) };
  if (!isRealTanggal(birth)) return "birth-date";
  const year = part(digits, 8, 12);
  if (year < birth.year + 16 || year > birth.year + 65 || part(digits, 12, 14) === 0) return "appointment";
  return /^[12]$/.test(digits.charAt(14)) ? undefined : "sex";
}

function part(digits: string, from: number, to: number): number {
  return Number(digits.slice(from, to));
}
