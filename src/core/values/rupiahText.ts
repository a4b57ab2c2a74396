import { digitsOf, type DecimalDigits, type Grouping } from "./decimalText";
import { undressAmount, type UndressedAmount } from "./amountDress";
import { nearestSen, rupiahFromSen, ZERO_RUPIAH, type Rupiah } from "./rupiah";

export type { Grouping } from "./decimalText";

/**
 * An amount read from a cell or a text, or why it is not certain. `rounded` tells that a computed number held fractions
 * of a sen. `guesses` are the readings a person may choose from, the Indonesian one first.
 */
export type RupiahReading =
  | { readonly sure: true; readonly value: Rupiah; readonly rounded?: true }
  | {
      readonly sure: false;
      readonly why: "not-an-amount" | "ambiguous" | "too-large" | "too-precise";
      readonly guesses: readonly Rupiah[];
    };

/**
 * Reads an amount of rupiah. `grouping` is what the whole column proved (`groupingOfColumn`); without it a text is read
 * only where no other reading is left.
 *
 * The error preferred is a question too many: an amount that is wrong by a factor of a thousand passes for a finding,
 * while a question costs one answer. So English grouping, a lone `50.041` and a lone `1,5` are asked about.
 */
export function readRupiah(raw: string | number, grouping?: Grouping): RupiahReading {
  return typeof raw === "number" ? readNumber(raw) : readText(raw, grouping);
}

function readNumber(raw: number): RupiahReading {
  if (!Number.isFinite(raw)) return unsure("not-an-amount");
  if (Math.abs(raw) * 100 > Number.MAX_SAFE_INTEGER) return unsure("too-large");
  const { value, rounded } = nearestSen(raw);
  return rounded ? { sure: true, value, rounded } : { sure: true, value };
}

function readText(raw: string, grouping: Grouping | undefined): RupiahReading {
  const amount = undressAmount(raw);
  if (!amount) return unsure("not-an-amount");
  // `0,00` and `0.00` are zero in either grouping.
  if (/^(?:-|0[.,]0+)$/.test(amount.body)) return { sure: true, value: ZERO_RUPIAH };
  const { body } = amount;
  if (body.includes(" ") && grouping !== "spasi") return asked(body.replaceAll(" ", ""), amount, "ambiguous");
  if (/^0\d/.test(body)) return asked(body.replace(/^0+(?=\d)/, ""), amount, "not-an-amount");
  if (amount.sign === "doubtful") return asked(body, amount, "ambiguous");
  const digits = provenDigits(amount, grouping);
  if (!digits) return asked(body, amount, "ambiguous");
  if (digits.decimals.length > 2) return asked(body, amount, "too-precise");
  const value = senOf(digits, amount);
  return value === undefined ? unsure("too-large") : { sure: true, value };
}

/** The digits in the only way they can be meant, or `undefined` where two ways are left or only the English one. */
function provenDigits({ body, marked }: UndressedAmount, grouping: Grouping | undefined): DecimalDigits | undefined {
  if (grouping) return digitsOf(body, grouping);
  const indonesian = digitsOf(body, "titik");
  if (!indonesian) return undefined;
  const english = digitsOf(body, "koma");
  if (/^\d+$/.test(body) || marked === "no-sen") return indonesian;
  const dots = body.split(".").length - 1;
  // Rupiah never has three decimals, so behind `Rp` one dot and three digits can only group.
  if (english) return marked === "currency" && dots === 1 ? indonesian : undefined;
  // `1,5` may be juta; a comma proves decimals where thousands are grouped, or where two digits of sen follow a price.
  return dots > 0 || (indonesian.decimals.length === 2 && (marked === "currency" || indonesian.whole.length > 3))
    ? indonesian
    : undefined;
}

function senOf(digits: DecimalDigits, { sign }: UndressedAmount): Rupiah | undefined {
  const sen = Number(digits.whole + digits.decimals.padEnd(2, "0"));
  if (!Number.isSafeInteger(sen)) return undefined;
  return rupiahFromSen(sign === "minus" ? -sen : sen);
}

function asked(
  body: string,
  amount: UndressedAmount,
  why: "not-an-amount" | "ambiguous" | "too-precise",
): RupiahReading {
  const guesses = new Set<Rupiah>();
  for (const grouping of ["titik", "koma"] as const) {
    const digits = digitsOf(body, grouping);
    if (!digits) continue;
    const decimals = digits.decimals.replace(/0+$/, "");
    const value = decimals.length > 2 ? undefined : senOf({ ...digits, decimals }, amount);
    if (value === undefined) continue;
    guesses.add(value);
    if (amount.sign === "doubtful") guesses.add(rupiahFromSen(-value));
  }
  return unsure(guesses.size === 0 && why === "ambiguous" ? "not-an-amount" : why, [...guesses]);
}

function unsure(
  why: "not-an-amount" | "ambiguous" | "too-large" | "too-precise",
  guesses: readonly Rupiah[] = [],
): RupiahReading {
  return { sure: false, why, guesses };
}
