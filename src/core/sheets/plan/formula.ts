import { nearestSen } from "../../values/rupiah";
import type { Criterion } from "./criterion";
import type { PlannedValue } from "./plannedWorkbook";

/** The record that a calculated column is reckoned for, in the order of its table's columns. */
export type Row = readonly PlannedValue[];

/**
 * A formula and its result, built together so that they cannot drift apart: every way to make one gives both.
 * `text` is en-US without `=`; `of` gives the result, for a calculated column that of one record.
 */
export interface Formula<V extends number | string | boolean = number> {
  readonly text: string;
  /** Whether `text` can stand beside any operator without brackets. */
  readonly atom: boolean;
  /** A value that needs no formula where it stands alone. */
  readonly literal?: true;
  of(row: Row): V;
}

/** The record of formulas outside of tables. */
export const NO_ROW: Row = [];

export function number(value: number): Formula {
  return { text: String(value), atom: value >= 0, literal: true, of: () => value };
}

/** Signs of one text in a formula: Excel takes 255, and may count quotes and signs beyond its first plane twice. */
const LONGEST_PART = /[^]{1,127}/gu;

export function text(value: string): Formula<string> {
  const parts = (value.match(LONGEST_PART) ?? [""]).map((part) => `"${part.replaceAll('"', '""')}"`);
  return {
    text: parts.length > 1 ? `(${parts.join("&")})` : parts.join(""),
    atom: true,
    literal: true,
    of: () => value,
  };
}

export function plus(...terms: readonly Formula[]): Formula {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return only;
  if (terms.length === 0) return number(0);
  return {
    text: terms.map((term) => term.text).join("+"),
    atom: false,
    of: (row) => terms.reduce((sum, term) => sum + term.of(row), 0),
  };
}

export function minus(a: Formula, b: Formula): Formula {
  return { text: `${a.text}-${bracketed(b)}`, atom: false, of: (row) => a.of(row) - b.of(row) };
}

/** A product of money: rounded to the sen, halves away from zero, as both Excel's ROUND and the checks do. */
export function timesInSen(a: Formula, b: Formula): Formula {
  return {
    text: `ROUND(${bracketed(a)}*${bracketed(b)},2)`,
    atom: true,
    of: (row) => toSen(a.of(row) * b.of(row)),
  };
}

/** A tax of a base: in whole rupiah, as taxes are paid. */
export function timesInRupiah(a: Formula, b: Formula): Formula {
  return {
    text: `ROUND(${timesInSen(a, b).text},0)`,
    atom: true,
    of: (row) => Math.round(timesInSen(a, b).of(row)),
  };
}

/** A difference of money without the noise of binary fractions: 0,3 - 0,1 is 0,2. */
export function minusInSen(a: Formula, b: Formula): Formula {
  return { text: `ROUND(${minus(a, b).text},2)`, atom: true, of: (row) => toSen(a.of(row) - b.of(row)) };
}

/** Share of a whole, empty where the whole is nothing. */
export function share(part: Formula, whole: Formula): Formula<number | string> {
  return {
    text: `IF(${bracketed(whole)}=0,"",${bracketed(part)}/${bracketed(whole)})`,
    atom: true,
    of: (row) => (whole.of(row) === 0 ? "" : part.of(row) / whole.of(row)),
  };
}

/** What is over the limit, nothing where it is kept. */
export function excess(amount: Formula, limit: Formula): Formula {
  const over = minusInSen(amount, limit);
  return { text: `MAX(0,${over.text})`, atom: true, of: (row) => Math.max(0, over.of(row)) };
}

/** Whether a cell says something: figures that could not be told are empty texts. */
export function isTold(cell: Formula<number | string>): Formula<boolean> {
  return { text: `${bracketed(cell)}<>""`, atom: false, of: (row) => cell.of(row) !== "" };
}

/** A cell as a number, for formulas that ask `isTold` first. */
export function asNumber(cell: Formula<number | string>): Formula {
  return { text: cell.text, atom: cell.atom, of: (row) => Number(cell.of(row)) };
}

export function smallest(terms: readonly Formula[]): Formula {
  return {
    text: `MIN(${terms.map((term) => term.text).join(",")})`,
    atom: true,
    of: (row) => terms.reduce((least, term) => Math.min(least, term.of(row)), terms[0]?.of(row) ?? 0),
  };
}

export function largest(terms: readonly Formula[]): Formula {
  return {
    text: `MAX(${terms.map((term) => term.text).join(",")})`,
    atom: true,
    of: (row) => terms.reduce((most, term) => Math.max(most, term.of(row)), terms[0]?.of(row) ?? 0),
  };
}

export function isEqual(a: Formula, b: Formula): Formula<boolean> {
  return compared(a, "=", b, (x, y) => x === y);
}

/** Whether a text is this one, without regard to case, as Excel compares. */
export function isText(a: Pick<Criterion, "formula">, b: string): Formula<boolean> {
  const folded = b.toLowerCase();
  return {
    text: `${a.formula.text}=${text(b).text}`,
    atom: false,
    of: (row) => String(a.formula.of(row)).toLowerCase() === folded,
  };
}

/** Texts and figures one behind the other. */
export function joined(...terms: readonly Formula<number | string>[]): Formula<string> {
  return {
    text: terms.map(bracketed).join("&"),
    atom: false,
    of: (row) => terms.map((term) => String(term.of(row))).join(""),
  };
}

export function isAtMost(a: Formula, b: Formula): Formula<boolean> {
  return compared(a, "<=", b, (x, y) => x <= y);
}

export function isMoreThan(a: Formula, b: Formula): Formula<boolean> {
  return compared(a, ">", b, (x, y) => x > y);
}

export function and(...terms: readonly Formula<boolean>[]): Formula<boolean> {
  return {
    text: `AND(${terms.map((term) => term.text).join(",")})`,
    atom: true,
    of: (row) => terms.every((term) => term.of(row)),
  };
}

export function when<A extends number | string, B extends number | string>(
  condition: Formula<boolean>,
  then: Formula<A>,
  otherwise: Formula<B>,
): Formula<A | B> {
  return {
    text: `IF(${condition.text},${then.text},${otherwise.text})`,
    atom: true,
    of: (row) => (condition.of(row) ? then.of(row) : otherwise.of(row)),
  };
}

/** A figure where anything was counted that it is made of, and otherwise empty: nothing found is not a sum of nothing. */
export function ifFound(count: Formula, figure: Formula<number | string>): Formula<number | string> {
  return when(isMoreThan(count, number(0)), figure, text(""));
}

function compared(a: Formula, sign: string, b: Formula, holds: (a: number, b: number) => boolean): Formula<boolean> {
  return {
    text: `${a.text}${sign}${b.text}`,
    atom: false,
    of: (row) => holds(a.of(row), b.of(row)),
  };
}

/** The amount of rupiah rounded to whole sen; one too large to be exact stays as it is. */
export function toSen(amount: number): number {
  return Math.abs(amount) * 100 > Number.MAX_SAFE_INTEGER ? amount : nearestSen(amount).value / 100;
}

function bracketed(formula: Pick<Formula, "text" | "atom">): string {
  return formula.atom ? formula.text : `(${formula.text})`;
}
