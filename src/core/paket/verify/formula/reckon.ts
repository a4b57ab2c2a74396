import { exactSum } from "./exactSum";
import { FUNCTIONS } from "./functions";
import { syntaxOf, type Node } from "./syntax";
import { NotReckoned } from "./tokens";
import { areEqual, isList, numberOf, paired, single, type Scalar, type Value } from "./values";

/** What a formula may ask of the workbook it stands in. */
export interface Surroundings {
  cell(sheet: string | undefined, address: string): Scalar;
  range(sheet: string | undefined, from: string, to: string): readonly Scalar[];
  /** The cells of a table's column, without header and totals. Throws `NotReckoned` where there is none. */
  column(table: string, header: string): readonly Scalar[];
  /** The cell of that column in the formula's own row. */
  inThisRow(table: string, header: string): Scalar;
}

const parsed = new Map<string, Node>();

/**
 * Reckons a formula from the cells around it, by rules of our own and not by those that wrote it.
 * @throws {NotReckoned} where it holds something that SPJ Rapi does not write.
 */
export function reckon(formula: string, around: Surroundings): Scalar {
  let node = parsed.get(formula);
  if (node === undefined) {
    node = syntaxOf(formula);
    if (parsed.size > 2000) parsed.clear();
    parsed.set(formula, node);
  }
  return single(valueOf(node, around));
}

function valueOf(node: Node, around: Surroundings): Value {
  switch (node.kind) {
    case "number":
    case "text":
      return node.value;
    case "cell":
      return around.cell(node.sheet, node.address);
    case "range":
      return around.range(node.from.sheet, node.from.address, node.to.address);
    case "column":
      return node.thisRow ? around.inThisRow(node.table, node.header) : around.column(node.table, node.header);
    case "minus":
      return negative(valueOf(node.of, around));
    case "both":
      return paired(valueOf(node.left, around), valueOf(node.right, around), (a, b) => joined(node.sign, a, b));
    case "call":
      return called(node.name, node.given, around);
  }
}

/** Of IF only the branch that holds is reckoned. */
function called(name: string, given: readonly Node[], around: Surroundings): Value {
  if (name === "IF") {
    const [condition, then, otherwise] = given;
    if (condition === undefined || then === undefined) throw new NotReckoned(name);
    if (numberOf(single(valueOf(condition, around))) !== 0) return valueOf(then, around);
    return otherwise === undefined ? false : valueOf(otherwise, around);
  }
  // What a link shows is its second part; the first is the way.
  if (name === "HYPERLINK" && given[1] !== undefined) return valueOf(given[1], around);
  const reckoner = FUNCTIONS[name];
  if (reckoner === undefined) throw new NotReckoned(name);
  return reckoner(given.map((one) => valueOf(one, around)));
}

function negative(value: Value): Value {
  return isList(value) ? value.map((one) => -numberOf(one)) : -numberOf(value);
}

function joined(sign: string, a: Scalar, b: Scalar): Scalar {
  switch (sign) {
    case "=":
      return areEqual(a, b);
    case "<>":
      return !areEqual(a, b);
    case "&":
      return `${shown(a)}${shown(b)}`;
    default:
      return ofNumbers(sign, numberOf(a), numberOf(b));
  }
}

function shown(value: Scalar): string {
  return value === undefined ? "" : String(value);
}

function ofNumbers(sign: string, a: number, b: number): Scalar {
  switch (sign) {
    case "+":
      return exactSum([a, b]);
    case "-":
      return exactSum([a, -b]);
    case "*":
      return a * b;
    case "/":
      if (b === 0) throw new NotReckoned("division by nothing");
      return a / b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    default:
      throw new NotReckoned(sign);
  }
}
