import { digitsOf, plainText, type Grouping } from "./decimalText";

/** A plain number such as a volume or a percentage, or why it is not certain. The Indonesian guess stands first. */
export type QuantityReading =
  | { readonly sure: true; readonly value: number }
  | {
      readonly sure: false;
      readonly why: "not-a-number" | "ambiguous" | "too-large";
      readonly guesses: readonly number[];
    };

/**
 * Reads a plain number. `84.43` and `1,5` can be read one way only; `1.500` and `1,500` cannot, and are asked about
 * unless the whole column proved a `grouping`. A text that breaks the proven grouping is asked about as well.
 */
export function readQuantity(raw: string | number, grouping?: Grouping): QuantityReading {
  if (typeof raw === "number") {
    return Number.isFinite(raw) ? { sure: true, value: raw } : { sure: false, why: "not-a-number", guesses: [] };
  }
  const found = /^(-?)\s?(\d[\d.,]*)$/.exec(plainText(raw).replace(/^'/, ""));
  if (!found) return { sure: false, why: "not-a-number", guesses: [] };
  const sign = found[1] === "-" ? -1 : 1;
  const body = found[2] ?? "";
  const valueAs = (way: Grouping): number | undefined => {
    const digits = digitsOf(body, way);
    return digits && sign * Number(`${digits.whole}.${digits.decimals || "0"}`);
  };
  const readings = [valueAs("titik"), valueAs("koma")].filter((value) => value !== undefined);
  const guesses = [...new Set(readings)];
  const value = grouping ? valueAs(grouping) : guesses.length === 1 ? guesses[0] : undefined;
  if (value === undefined) return { sure: false, why: guesses.length > 0 ? "ambiguous" : "not-a-number", guesses };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { sure: false, why: "too-large", guesses: [] };
  return { sure: true, value };
}
