import { hasAmount, type JudgedRow } from "../row/judgedRow";
import { isMovedIn, isSetOff, isSurelyRecord, looksLikeSum } from "./sumHints";
import { isBullet, styleOf } from "./summedParents";
import type { RowShape } from "../row/rowShape";
import { isCount, type UsualRow } from "../row/usualRow";
import { why, type Why } from "../why";

/** A way in which some lines of a list may stand over the others: which do, and how that is told. */
export interface Outer {
  readonly is: readonly boolean[];
  readonly told: (shape: RowShape) => Why;
}

/**
 * The ways in which a list of lines, the first of them outermost, may be divided into lines that sum and lines that are
 * summed: by numbering, by numbers that begin anew, by type, by bullets, by place, by what lines have and sums lack.
 */
export function outerLines(lines: readonly JudgedRow[], usual: UsualRow, priced: boolean): readonly Outer[] {
  const shapes = lines.map(({ shape }) => shape);
  const [first] = shapes;
  if (first === undefined) return [];
  const by = (test: (shape: RowShape) => boolean, told: Outer["told"]): Outer => ({ is: shapes.map(test), told });
  const styles = stylesOf(shapes);
  const [style = ""] = styles;
  const number = ({ number: own }: RowShape) => why("parent-by-number", { number: own });
  const dress = () => why("dressed-over", {});
  const bare = (shape: RowShape) => !isSurelyRecord(shape, usual, priced);
  const ways = [
    {
      is: shapes.map((shape, at) => style !== "" && styles[at] === style && (style !== "1" || !priced || bare(shape))),
      told: number,
    },
    { is: beginAnew(shapes), told: number },
    by((shape) => bare(shape) && isSetOff(shape, usual), dress),
    by((shape) => bare(shape) && !isBullet(shape.label), dress),
    by((shape) => bare(shape) && !isMovedIn(first, shape), dress),
    by((shape) => bare(shape) && isInCapitals(shape.label), dress),
    by(
      (shape) => looksLikeSum(shape, usual, priced),
      () => why("sums-as-others", {}),
    ),
  ];
  const seen = new Set<string>();
  return ways.filter(({ is }) => {
    const key = is.map(Number).join("");
    const divides = is[0] === true && is.includes(false) && !seen.has(key);
    seen.add(key);
    return divides;
  });
}

/** How each line is numbered; an I after an H is a letter. */
function stylesOf(shapes: readonly RowShape[]): readonly string[] {
  let letter = 0;
  return shapes.map(({ number }) => {
    const code = /^[A-Z][.)\s]*$/.test(number) ? number.charCodeAt(0) : 0;
    const style = code !== 0 && code === letter + 1 ? "A" : styleOf(number);
    if (style === "A") letter = code;
    return style;
  });
}

/** `1 Sekretariat`, `1 Gaji`, `2 Listrik`, `2 Bidang A`, `1 ...`: counts on from its like, and is followed by a 1. */
function beginAnew(shapes: readonly RowShape[]): readonly boolean[] {
  let next = 1;
  return shapes.map(({ number, hasPrice }, at) => {
    const below = shapes[at + 1]?.number ?? "";
    const is = !hasPrice && countOf(number) === next && countOf(below) === 1;
    if (is) next++;
    return is;
  });
}

function countOf(number: string): number | undefined {
  return isCount(number) ? Number.parseInt(number, 10) : undefined;
}

function isInCapitals(label: string): boolean {
  return /\p{Lu}{3}/u.test(label) && !/\p{Ll}/u.test(label);
}

/** Whether a line may be read among those that sum and are summed. */
export function isOpenAmount(row: JudgedRow): boolean {
  return row.role === undefined && hasAmount(row.shape);
}
