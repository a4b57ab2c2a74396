import type { JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { styleOf } from "../sums/summedParents";

/** The headings and parents that are open while the rows pass by, outermost first. */
export class Headings {
  private open: { row: number; rank: string; lastCovered: number }[] = [];
  private shared: readonly number[] = [];

  over(judged: JudgedRow): readonly number[] {
    const { shape, role } = judged;
    this.closeBefore(shape.row);
    if (role !== "group" && !(role === "subtotal" && this.isParent(judged))) return this.shared;
    const rank = role === "subtotal" ? `code ${String(depth(shape))}` : rankOf(shape);
    const same = this.open.findIndex((heading) => heading.rank === rank);
    if (same >= 0) this.set(this.open.slice(0, same));
    const under = this.shared;
    const covers = judged.covers ?? [];
    this.set([
      ...this.open,
      { row: shape.row, rank, lastCovered: covers[covers.length - 1] ?? Number.MAX_SAFE_INTEGER },
    ]);
    return under;
  }

  private isParent({ shape, covers }: JudgedRow): boolean {
    const first = covers?.[0];
    return first !== undefined && first > shape.row;
  }

  /** Headings that were opened inside a parent end with it: a list under one account is no list under the next. */
  private closeBefore(row: number) {
    const ended = this.open.findIndex((heading) => heading.lastCovered < row);
    if (ended >= 0) this.set(this.open.slice(0, ended));
  }

  private set(open: { row: number; rank: string; lastCovered: number }[]) {
    this.open = open;
    this.shared = open.map((heading) => heading.row);
  }
}

function depth(shape: RowShape): number {
  return shape.codes.reduce((segments, code) => segments + (code === "" ? 0 : code.split(".").length), 0);
}

function rankOf(shape: RowShape): string {
  const coded = depth(shape);
  if (coded > 0) return `code ${String(coded)}`;
  const style = styleOf(shape.number);
  return style === "" ? `text ${String(shape.labelCol)}` : `${style} ${String(shape.number.split(".").length)}`;
}
