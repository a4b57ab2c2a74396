import { plainText } from "./decimalText";
import { keptDigits } from "./keptDigits";
import { isRealTanggal } from "./tanggalArithmetic";

/** What keeps a NIK from being whole. */
export type NikProblem =
  /** Not 16 digits. */
  | "length"
  /** No province, kabupaten or kecamatan has such a number. Which region it is says nothing about the home. */
  | "region"
  | "birth-date"
  /** Serials start at 0001. */
  | "serial"
  /** Excel held it as a number and kept 15 digits. */
  | "lost-digits";

/** A citizen's number: 6 digits of the region of first registration, DDMMYY (women: day + 40), 4 of serial. */
export interface Nik {
  readonly digits: string;
  readonly problem: NikProblem | undefined;
  /** Only where the number is whole. */
  readonly sex: "perempuan" | "laki-laki" | undefined;
}

/** Reads a NIK; `undefined` where nothing like one stands there. Without the word `NIK` it has 15 to 17 digits. */
export function readNik(raw: string | number): Nik | undefined {
  if (typeof raw === "number") return readNumber(raw);
  const text = plainText(raw);
  if (/^[1-9][.,]\d+E\+?15$/i.test(text)) return readNumber(Number(text.replace(",", ".")));
  const rest = text.replace(/^['’]?\s*(?:No\.?\s*)?NIK[\s.:]*/i, "");
  const digits = rest.replace(/[\s.'’,:-]/g, "");
  const likely = rest === text ? /^[1-9]\d{14,16}$/ : /^\d{5,24}$/;
  // Codes of organisations (`1.02.2.14.0.00.01.0000`) can have as many digits, but a NIK has no group of one digit.
  if (!likely.test(digits) || /(?<!\d)\d\./.test(rest)) return undefined;
  const problem = nikProblem(digits);
  const sex = Number(digits.slice(6, 8)) > 40 ? "perempuan" : "laki-laki";
  return { digits, problem, sex: problem === undefined ? sex : undefined };
}

function readNumber(raw: number): Nik | undefined {
  if (!Number.isFinite(raw) || raw < 1e15 || raw >= 1e16) return undefined;
  return { digits: keptDigits(raw, 16), problem: "lost-digits", sex: undefined };
}

function nikProblem(digits: string): NikProblem | undefined {
  if (digits.length !== 16) return "length";
  if (!/^[1-9][1-9](?!00)\d\d(?!00)\d\d/.test(digits)) return "region";
  const written = Number(digits.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const month = Number(digits.slice(8, 10));
  const shortYear = Number(digits.slice(10, 12));
  // The century is not written: a leap day counts where either century has it.
  if (![1900, 2000].some((century) => isRealTanggal({ year: century + shortYear, month, day }))) return "birth-date";
  return digits.endsWith("0000") ? "serial" : undefined;
}
