import { readNik } from "../../values/nik";
import { readNip } from "../../values/nip";
import { digitsOf } from "./digitChains";
import { hideDigits, type PersonalNumber } from "./hideDigits";
import type { Hidden } from "./hidden";

/** Between two groups of one number. */
const S = "[\\s.\\p{Pd}/()_'’]{0,3}";
const DASH = "[ .\\p{Pd}]";
const OPEN = "(?<![\\p{L}\\d*])";
const CLOSE = "(?![\\p{L}\\d*])";
/** Neither inside of a word nor of a code, whose groups are parted by dots. */
const APART = "(?<![\\p{L}\\d*./]|\\d\\p{Pd})";

interface Shape {
  readonly kind: PersonalNumber;
  readonly shape: RegExp;
  /** Whether the digits can be such a number: dates in it are real. */
  readonly isOne?: (digits: string) => boolean;
}

/** Numbers that are surely personal by their shape alone, though no list told so. */
const SHAPES: readonly Shape[] = [
  {
    kind: "nip",
    shape: new RegExp(
      `${OPEN}(?:19[4-9]|200)\\d${S}[01]\\d${S}[0-3]\\d${S}(?:19|20)\\d\\d${S}\\d\\d${S}[12]${S}\\d{3}${CLOSE}`,
      "gu",
    ),
    isOne: (digits) => isWhole(readNip(digits)),
  },
  // Some digits of it lost: a birth date with as many behind it as nothing else has.
  {
    kind: "nip",
    shape: new RegExp(
      `(?<![\\p{L}\\d*.])(?:19[4-9]|200)\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{7,10}${CLOSE}`,
      "gu",
    ),
  },
  {
    kind: "nik",
    shape: new RegExp(
      `${APART}(?:\\d{16}|\\d{6}${S}\\d{6}${S}\\d{4}|\\d{4}${S}\\d{4}${S}\\d{4}${S}\\d{4}|` +
        `\\d\\d[./ ]\\d\\d[./ ]\\d\\d[./ ]\\d{6}[./ ]\\d{4})${CLOSE}`,
      "gu",
    ),
    isOne: (digits) => isWhole(readNik(digits)),
  },
  {
    kind: "npwp",
    shape: new RegExp(`${OPEN}\\d\\d[. ]\\d{3}[. ]\\d{3}[. ]\\d[. \\p{Pd}]{1,3}\\d{3}[. ]?\\d{3}${CLOSE}`, "gu"),
  },
  // Landlines: three digits of a large town or four of another, set apart or with the number behind them at once.
  {
    kind: "telepon",
    shape: new RegExp(
      `${APART}(?:\\(0(?:2[124]|31|61)\\)|0(?:2[124]|31|61)[ \\p{Pd}])[ \\p{Pd}]*\\d{3,4}${DASH}?\\d{3,4}(?![\\p{L}\\d/.]\\d?)`,
      "gu",
    ),
  },
  {
    kind: "telepon",
    shape: new RegExp(
      `${APART}(?:\\(0[2-79]\\d{2}\\)|0[2-79]\\d{2}[ \\p{Pd}]+)[ .\\p{Pd}]*` +
        `(?:\\d{5,8}|\\d{3,4}${DASH}\\d{2,4}|\\d{2,3}${DASH}\\d{2,3}${DASH}\\d{2,3})(?![\\p{L}\\d/])`,
      "gu",
    ),
  },
  {
    kind: "telepon",
    shape: new RegExp(
      `${APART}\\+62[ \\p{Pd}]?\\(?[2-79]\\d{1,2}\\)?[ \\p{Pd}]?\\d{3,4}${DASH}?\\d{2,4}${CLOSE}`,
      "gu",
    ),
  },
  { kind: "telepon", shape: /(?<![\p{L}\d*./-])0[2-79]\d{7,9}(?![\p{L}\d/.-])/gu },
];

/** Hides numbers that look personal though no list told so. Digits inside of a longer word or of a code are none. */
export function hideLikely(text: string, hidden?: Hidden): string {
  return SHAPES.reduce(
    (all, { kind, shape, isOne }) =>
      all.replace(shape, (one) => {
        const digits = digitsOf(one);
        if (isOne?.(digits) === false) return one;
        hidden?.add(kind, digits);
        return hideDigits(one, kind);
      }),
    text,
  );
}

function isWhole(read: { readonly problem: unknown } | undefined): boolean {
  return read !== undefined && read.problem === undefined;
}
