import { agrees } from "../sheet/agreement";
import { hasAmount, hasFigures } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { isCount } from "../row/usualRow";

/** So many headings and proved sums with a number of their own show that a report numbers its lines, whatever they are. */
const LINES_TO_PROVE = 2;
/** A few lines were put in later, and bear no number or the one before it again. */
const MOST = 0.9;

/**
 * Takes numbers away that do not say that a line is data: those of a report that numbers every line, its headings and sums
 * too, and years in front of the sums of earlier years (`2021` under a list of 13).
 */
export function withRunningNumbers(shapes: readonly RowShape[]): readonly RowShape[] {
  const plain = numbersEveryLine(shapes)
    ? shapes.map((shape) => (isCount(shape.number) ? { ...shape, number: "" } : shape))
    : shapes;
  return plain.some(isYearAlone) ? withoutYears(plain) : plain;
}

/** Proved by sums that come to the lines since the last heading or sum, in every column. */
function numbersEveryLine(shapes: readonly RowShape[]): boolean {
  if (!shapes.some((shape) => shape.total !== undefined && isCount(shape.number) && hasAmount(shape))) return false;
  const numbered = shapes.filter(({ number }) => isCount(number));
  let [headings, proved, following] = [0, 0, 0];
  let previous: number | undefined;
  let section: RowShape[] = [];
  for (const shape of numbered) {
    const number = parseInt(shape.number, 10);
    if (previous === undefined || number === previous + 1) following++;
    previous = number;
    if (!hasFigures(shape)) headings++;
    else if (shape.total === undefined) {
      section.push(shape);
      continue;
    } else if (section.length > 0 && comesTo(section, shape)) proved++;
    section = [];
  }
  return headings >= LINES_TO_PROVE && proved >= LINES_TO_PROVE && following >= MOST * numbered.length;
}

function comesTo(lines: readonly RowShape[], { amounts }: RowShape): boolean {
  return amounts.every((amount, c) => {
    const sum = lines.reduce((total, line) => total + (line.amounts[c] ?? 0), 0);
    return amount === undefined || agrees(sum, amount);
  });
}

function isYearAlone({ number, label }: RowShape): boolean {
  return label === "" && /^(?:19|20)\d\d$/.test(number);
}

/** A year says so where it does not go on from the number before it: it is what the line is called. */
function withoutYears(shapes: readonly RowShape[]): readonly RowShape[] {
  let last = 0;
  return shapes.map((shape) => {
    if (!isCount(shape.number)) return shape;
    const number = parseInt(shape.number, 10);
    if (isYearAlone(shape) && number > last + 1) return { ...shape, number: "", label: shape.number };
    last = number;
    return shape;
  });
}
