import { nearestSen } from "../../../values/rupiah";
import { NotReckoned } from "./tokens";
import { exactSum } from "./exactSum";
import { areEqual, listOf, numberOf, single, type Scalar, type Value } from "./values";

/** The functions that the workbook of a package is written with. */
export const FUNCTIONS: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  SUM: (given) => sum(given.flatMap(listOf)),
  SUBTOTAL: ([which, ...given]) => {
    if (which !== 109 && which !== 9) throw new NotReckoned("SUBTOTAL");
    return sum(given.flatMap(listOf));
  },
  COUNT: (given) => given.flatMap(listOf).filter((value) => typeof value === "number").length,
  COUNTA: (given) => given.flatMap(listOf).filter((value) => value !== undefined).length,
  COUNTIFS: (given) => places(given).length,
  SUMIFS: ([summed, ...given]) => {
    const cells = listOf(summed);
    return sum(places(given).map((at) => cells[at]));
  },
  SUMPRODUCT: (given) => {
    const lists = given.map(listOf);
    const size = Math.max(0, ...lists.map((list) => list.length));
    return exactSum(
      Array.from({ length: size }, (_none, at) => lists.reduce((product, list) => product * factor(list[at]), 1)),
    );
  },
  AND: (given) => given.flatMap(listOf).every((value) => numberOf(value) !== 0),
  OR: (given) => given.flatMap(listOf).some((value) => numberOf(value) !== 0),
  NOT: ([value]) => numberOf(single(value)) === 0,
  MAX: (given) => Math.max(0 - Infinity, ...numbers(given)),
  MIN: (given) => Math.min(Infinity, ...numbers(given)),
  ABS: ([value]) => Math.abs(numberOf(single(value))),
  ROUND: ([value, digits]) => rounded(numberOf(single(value)), numberOf(single(digits))),
};

function sum(cells: readonly Scalar[]): number {
  return exactSum(cells.filter((cell) => typeof cell === "number"));
}

function numbers(given: readonly Value[]): readonly number[] {
  return given.flatMap(listOf).filter((value) => typeof value === "number");
}

/** SUMPRODUCT takes what is no number for 0. */
function factor(value: Scalar): number {
  return typeof value === "number" ? value : 0;
}

/** Places in columns where each holds what is asked of it: pairs of a column and what it must equal. */
function places(given: readonly Value[]): readonly number[] {
  const asked: (readonly [cells: readonly Scalar[], key: Scalar])[] = [];
  for (let at = 0; at + 1 < given.length; at += 2) asked.push([listOf(given[at]), single(given[at + 1])]);
  const size = asked[0]?.[0].length ?? 0;
  return Array.from({ length: size }, (_none, at) => at).filter((at) =>
    asked.every(([cells, key]) => cells[at] !== undefined && areEqual(cells[at], key)),
  );
}

/** Money is rounded as everywhere else, halves away from zero. */
function rounded(value: number, digits: number): number {
  if (digits === 2 && Math.abs(value) * 100 <= Number.MAX_SAFE_INTEGER) return nearestSen(value).value / 100;
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}
