import { plainText } from "./decimalText";
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

/** Reads a written-out volume; `undefined` where a factor is not a certain number with at most a unit behind it. */
export function readVolume(text: string): Volume | undefined {
  const plain = plainText(text)
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const factors: VolumeFactor[] = [];
  for (const part of plain.split(TIMES)) {
    const factor = readFactor(part);
    if (!factor) return undefined;
    factors.push(factor);
  }
  const product = factors.reduce((all, { count }) => all * count, 1);
  return { factors, product: Number(product.toPrecision(15)) };
}

function readFactor(text: string): VolumeFactor | undefined {
  const found = /^(\d[\d.,]*)\s*([\p{L}%][\p{L} ./()%²³-]*[23]?)?$/u.exec(text.trim());
  if (!found) return undefined;
  const count = readQuantity(found[1] ?? "");
  const unit = found[2]?.trim();
  return count.sure ? { count: count.value, unit } : undefined;
}
