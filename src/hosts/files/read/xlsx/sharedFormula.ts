import { columnLetters, columnNumber } from "../../../../core/cells/cellRef";
import { limits } from "../limits";

/**
 * A piece of a formula: text in quotes, a quoted sheet name, brackets of a table, a cell (the named groups), whole
 * columns or rows, a number, a name. All but cells, columns and rows are there to keep what looks like a cell in them safe.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<cell>(?<fixC>\$?)(?<col>[A-Z]{1,3})(?<fixR>\$?)(?<row>[1-9]\d{0,6})(?![\w.(!]))|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!]))|(?<rows>\$?\d+:\$?\d+)|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_\\][\p{L}\w.\\]*!?/giu;

type Piece = string | { readonly edges: readonly Edge[] };
interface Edge {
  readonly before: string;
  readonly fixed: boolean;
  readonly axis: "row" | "col";
  readonly at: number;
}

/** The formula of the first cell of a shared formula, ready to be spelled out for the others. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(
    readonly text: string,
    private readonly row: number,
    private readonly col: number,
  ) {
    this.pieces = splitFormula(text);
  }

  /** The formula as it reads in another cell: relative references moved along, `#REF!` where they leave the sheet. */
  at(row: number, col: number): string {
    const move = { row: row - this.row, col: col - this.col };
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : spell(piece.edges, move))).join("");
  }
}

function spell(edges: readonly Edge[], move: { row: number; col: number }): string {
  let text = "";
  for (const { before, fixed, axis, at } of edges) {
    const moved = fixed ? at : at + move[axis];
    if (moved < 1 || moved > (axis === "row" ? limits.rows : limits.columns)) return "#REF!";
    text += before + (fixed ? "$" : "") + (axis === "row" ? moved : columnLetters(moved));
  }
  return text;
}

function splitFormula(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(PIECES)) {
    const groups = match.groups ?? {};
    const edges = edgesOf(groups);
    if (edges === undefined) continue;
    pieces.push(text.slice(done, match.index), { edges });
    done = match.index + match[0].length;
  }
  pieces.push(text.slice(done));
  return pieces;
}

function edgesOf(groups: Readonly<Record<string, string | undefined>>): Edge[] | undefined {
  const { cell, columns, rows } = groups;
  if (cell !== undefined) {
    const col = {
      before: "",
      fixed: groups["fixC"] === "$",
      axis: "col",
      at: columnNumber(groups["col"] ?? ""),
    } as const;
    return [col, { before: "", fixed: groups["fixR"] === "$", axis: "row", at: Number(groups["row"]) }];
  }
  const whole = columns ?? rows;
  return whole?.split(":").map((edge, index) => {
    const bare = edge.replace("$", "");
    const at = rows === undefined ? columnNumber(bare) : Number(bare);
    return { before: index === 0 ? "" : ":", fixed: bare !== edge, axis: rows === undefined ? "col" : "row", at };
  });
}
