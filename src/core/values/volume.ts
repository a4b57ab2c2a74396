import { plainText, type Grouping } from "./decimalText";
import { readQuantity } from "./quantity";

/** A volume of a budget line as it is written out, `40 Org x 1 Hr`, with the number it multiplies to. */
export interface Volume {
  readonly factors: readonly VolumeFactor[];
  readonly product: number;
}

/** `unit` as written (`Org`, `org/hari`), `undefined` where only a number stands. */
export interface VolumeFactor {
  readonly count: number;
  readonly unit: string | undefined;
}

// The sign between factors stands before a digit and not inside a word: `2 box x 3`, not `2 bo, 3`.
const TIMES = /(?<![\p{L}])\s*[x×*]\s*(?=\d)/iu;

/**
 * Reads a written-out volume; `undefined` where a factor is not a certain number with at most a unit behind it.
 * `grouping` is what the column proved: without it `1.500 lembar` is not certain.
 */
export function readVolume(text: string, grouping?: Grouping): Volume | undefined {
  const plain = plainText(text)
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const factors: VolumeFactor[] = [];
  for (const part of plain.split(TIMES)) {
    const factor = readFactor(part, grouping);
    if (!factor) return undefined;
    factors.push(factor);
  }
  const product = factors.reduce((all, { count }) => all * count, 1);
  return { factors, product: Number(product.toPrecision(15)) };
}

function readFactor(text: string, grouping: Grouping | undefined): VolumeFactor | undefined {
  const found = /^(\d[\d.,]*)\s*((?!x\b)(?:m[23]\b|\p{L}(?:(?! x )[\p{L} ./()%²³-])*))?$/iu.exec(text.trim());
  if (!found) return undefined;
  const count = readQuantity(found[1] ?? "", grouping);
  const unit = found[2]?.trim();
  // More than a few words behind a number describe a thing: `1 buah pada sisi kiri teras`.
  if (unit !== undefined && unit.split(/[ /]+/).length > 4) return undefined;
  return count.sure ? { count: count.value, unit } : undefined;
}
