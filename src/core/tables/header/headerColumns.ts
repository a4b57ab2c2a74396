import { isCurrency } from "../sheet/columnContent";
import type { Grid } from "../sheet/grid";
import { isBlank } from "../sheet/grid";
import type { HeaderBlock } from "./headerBlock";
import { headerWord } from "../words/headerWord";

/** A label of the lowest header row over a column, with the span it covers and the labels above it. */
export interface HeaderLeaf {
  readonly left: number;
  readonly right: number;
  /** From the top level down. */
  readonly levels: readonly string[];
}

/** A column of data under a header: where its cells begin, the label it belongs to, and whether it is that label's first. */
export interface HeadedColumn {
  readonly col: number;
  readonly levels: readonly string[];
  /** The same label's first data column, where this one is a further one (indented levels, zig-zag signatures). */
  readonly besides: number | undefined;
}

const BODY_SAMPLE = 300;

/**
 * Puts the labels over the columns of data. Labels and data are often merged differently (a label over B:F, its codes in
 * D:F), so spans are matched with spans: the best overlap first, each label taking one column before any takes a second.
 */
export function headedColumns(grid: Grid, header: HeaderBlock, body: readonly number[]): readonly HeadedColumn[] {
  const spans = dataSpans(grid, header, body);
  const leaves = overSplitCodes(leavesOf(grid, header), spans);
  const pairs = overlaps(leaves, spans);
  pairs.sort((a, b) => b.fit - a.fit || a.l - b.l || a.s - b.s);
  const firstOf = new Map<number, number>();
  const leafOf = new Map<number, number>();
  for (const { l, s } of pairs) {
    if (firstOf.has(l) || leafOf.has(s)) continue;
    firstOf.set(l, s);
    leafOf.set(s, l);
  }
  for (const { l, s } of pairs) if (!leafOf.has(s)) leafOf.set(s, l);
  passOverCurrencies(spans, firstOf, leafOf);
  const columns = spans.map((span, s): HeadedColumn => {
    const l = leafOf.get(s);
    const leaf = l === undefined ? undefined : leaves[l];
    if (l === undefined && span.currency) return besideAmounts(s, spans, leafOf, leaves);
    const first = l === undefined ? undefined : firstOf.get(l);
    const besides = first === undefined || first === s ? undefined : spans[first]?.left;
    return { col: span.left, levels: leaf?.levels ?? [], besides };
  });
  const empty = leaves.flatMap((leaf, l) =>
    firstOf.has(l) ? [] : [{ col: leaf.left, levels: leaf.levels, besides: undefined }],
  );
  return [...columns, ...empty].sort((a, b) => a.col - b.col);
}

/** A label that stands over `Rp` only belongs to the amounts right beside it, where these have no label. */
function passOverCurrencies(spans: readonly DataSpan[], firstOf: Map<number, number>, leafOf: Map<number, number>) {
  spans.forEach((span, s) => {
    const l = leafOf.get(s);
    const next = spans[s + 1];
    if (!span.currency || l === undefined || firstOf.get(l) !== s) return;
    if (next === undefined || next.left !== span.right + 1 || !next.figures || leafOf.has(s + 1)) return;
    firstOf.set(l, s + 1);
    leafOf.set(s + 1, l);
  });
}

/** Cells of `Rp` under no label belong to the amounts right behind them, or else to those right before. */
function besideAmounts(
  s: number,
  spans: readonly DataSpan[],
  leafOf: ReadonlyMap<number, number>,
  leaves: readonly HeaderLeaf[],
): HeadedColumn {
  const col = spans[s]?.left ?? 1;
  const amounts = [s + 1, s - 1].find((other) => {
    const [before, behind] = [spans[Math.min(s, other)], spans[Math.max(s, other)]];
    const touches = before !== undefined && behind !== undefined && behind.left === before.right + 1;
    return touches && spans[other]?.figures === true && leafOf.has(other);
  });
  const leaf = amounts === undefined ? undefined : leaves[leafOf.get(amounts) ?? -1];
  return { col, levels: leaf?.levels ?? [], besides: amounts === undefined ? undefined : spans[amounts]?.left };
}

interface Overlap {
  readonly l: number;
  readonly s: number;
  /** Share of both that they have in common; a column of `Rp` only is hardly wanted. */
  readonly fit: number;
}

/** Labels and columns that stand over one another. Labels stand side by side, so each column meets a run of them. */
function overlaps(leaves: readonly HeaderLeaf[], spans: readonly DataSpan[]): Overlap[] {
  const pairs: Overlap[] = [];
  let begin = 0;
  spans.forEach((span, s) => {
    while ((leaves[begin]?.right ?? Number.MAX_SAFE_INTEGER) < span.left) begin++;
    for (let l = begin; l < leaves.length; l++) {
      const leaf = leaves[l];
      if (leaf === undefined || leaf.left > span.right) break;
      const overlap = Math.min(leaf.right, span.right) - Math.max(leaf.left, span.left) + 1;
      const union = Math.max(leaf.right, span.right) - Math.min(leaf.left, span.left) + 1;
      if (overlap > 0) pairs.push({ l, s, fit: (span.currency ? 0.1 : 1) * (overlap / union) });
    }
  });
  return pairs;
}

/**
 * A code is often split over several columns, a level a column, under one label. Where the label was not merged over
 * them it still reaches over the columns of short numbers beside it that have no label of their own.
 */
function overSplitCodes(leaves: readonly HeaderLeaf[], spans: readonly DataSpan[]): readonly HeaderLeaf[] {
  const at = new Map(spans.map((span, s) => [span.left, s] as const));
  return leaves.map((leaf, index) => {
    const names = headerWord(leaf.levels[leaf.levels.length - 1] ?? "");
    const own = at.get(leaf.left);
    if (names?.field !== "kode_rekening" || own === undefined || spans[own]?.codeParts !== true) return leaf;
    const end = leaves[index + 1]?.left ?? leaf.right + 1;
    let right = leaf.right;
    for (let s = own; s < spans.length; s++) {
      const span = spans[s];
      if (span === undefined || span.left >= end || span.left > right + 1) break;
      if (span.left === right + 1 && span.codeParts) right = span.right;
    }
    return right === leaf.right ? leaf : { ...leaf, right };
  });
}

function leavesOf(grid: Grid, header: HeaderBlock): HeaderLeaf[] {
  const leaves: HeaderLeaf[] = [];
  const bottom = header.rows[header.rows.length - 1];
  if (bottom === undefined) return leaves;
  for (let col = header.left; col <= header.right;) {
    const levels = levelsAt(grid, header, col);
    const span = leafSpan(grid, header, col);
    if (levels.length > 0) leaves.push({ left: col, right: span, levels });
    col = span + 1;
  }
  return leaves;
}

/** Last column of the lowest labelled cell at this column: labels of lower rows cut a wide label into columns. */
function leafSpan(grid: Grid, header: HeaderBlock, col: number): number {
  let right = header.right;
  let labelled = false;
  for (const row of header.rows) {
    const over = grid.mergeOver(row, col);
    const filled = hasText(grid, row, over?.left ?? col) || hasText(grid, over?.top ?? row, over?.left ?? col);
    if (!filled) continue;
    labelled = true;
    right = Math.min(right, over === undefined ? col : over.right);
    if (over !== undefined && over.bottom < (header.rows[header.rows.length - 1] ?? 0))
      right = Math.min(right, splitBelow(grid, header, over.bottom, col, over.right));
  }
  return labelled ? Math.max(right, col) : col;
}

/** Where, under a wide label, the next label of a lower row begins. */
function splitBelow(grid: Grid, header: HeaderBlock, above: number, col: number, right: number): number {
  const below = header.rows.filter((row) => row > above);
  const lower = (c: number) => below.some((row) => hasText(grid, row, c));
  if (
    !below.some((row) => {
      for (let c = col; c <= right; c++) if (hasText(grid, row, c)) return true;
      return false;
    })
  )
    return right;
  for (let c = col + 1; c <= right; c++) if (lower(c)) return c - 1;
  return right;
}

function hasText(grid: Grid, row: number, col: number): boolean {
  const cell = grid.at(row, col);
  return cell !== undefined && !isBlank(cell);
}

/** The labels over a column from the top down; a label written once over several columns counts for each of them. */
function levelsAt(grid: Grid, header: HeaderBlock, col: number): string[] {
  const levels: string[] = [];
  let last = "";
  const bottom = header.rows[header.rows.length - 1];
  for (const row of header.rows) {
    const text = labelOver(grid, header, row, col, row === bottom);
    if (text !== "" && text !== last) levels.push(text);
    if (text !== "") last = text;
  }
  return levels;
}

function labelOver(grid: Grid, header: HeaderBlock, row: number, col: number, lowest: boolean): string {
  const over = grid.mergeOver(row, col);
  if (over !== undefined) return textOf(grid, over.top, over.left);
  const own = textOf(grid, row, col);
  if (own !== "" || lowest) return own;
  // Written once without merging: it reaches right as long as the row stays empty and labels stand below.
  const labelledBelow = header.rows.some((r) => r > row && hasText(grid, r, col));
  if (!labelledBelow) return "";
  for (let left = col - 1; left >= header.left; left--) {
    if (grid.mergeOver(row, left) !== undefined) return "";
    const text = textOf(grid, row, left);
    if (text !== "") return header.rows.some((r) => r > row && hasText(grid, r, left)) ? text : "";
  }
  return "";
}

function textOf(grid: Grid, row: number, col: number): string {
  const cell = grid.at(row, col);
  return cell === undefined || isBlank(cell) ? "" : String(cell.value).replace(/\s+/g, " ").trim();
}

/** A column of cells of the body. */
interface DataSpan {
  readonly left: number;
  readonly right: number;
  /** They only say `Rp`, the amounts stand beside them. */
  readonly currency: boolean;
  /** Most cells hold no letters. */
  readonly figures: boolean;
  /** Most figures are a single level of a code (`5`, `01`, `0024`); words are those of totals and signatures. */
  readonly codeParts: boolean;
}

/** Where the cells of the body begin, and how wide they usually are merged. */
function dataSpans(grid: Grid, header: HeaderBlock, body: readonly number[]): DataSpan[] {
  const counts = new Map<number, number>();
  const currencies = new Map<number, number>();
  const figures = new Map<number, number>();
  const codeParts = new Map<number, number>();
  const widths = new Map<number, Map<number, number>>();
  const looked =
    body.length <= BODY_SAMPLE ? body : [...body.slice(0, BODY_SAMPLE / 2), ...body.slice(-BODY_SAMPLE / 2)];
  for (const row of looked) {
    const cells = grid.row(row)?.cells ?? [];
    for (let col = header.left; col <= Math.min(header.reach, cells.length); col++) {
      const cell = cells[col - 1];
      if (cell === undefined || isBlank(cell)) continue;
      counts.set(col, (counts.get(col) ?? 0) + 1);
      if (cell.kind === "text" && isCurrency(cell.value)) currencies.set(col, (currencies.get(col) ?? 0) + 1);
      const text = String(cell.value).trim();
      if (!/\p{L}/u.test(text)) figures.set(col, (figures.get(col) ?? 0) + 1);
      if (/^\d{1,4}$/.test(text)) codeParts.set(col, (codeParts.get(col) ?? 0) + 1);
      const merge = grid.mergeFrom(row, col);
      const width = merge === undefined ? 1 : merge.right - merge.left + 1;
      const known = widths.get(col) ?? new Map<number, number>();
      known.set(width, (known.get(width) ?? 0) + 1);
      widths.set(col, known);
    }
  }
  return [...counts.keys()]
    .sort((a, b) => a - b)
    .map((col) => ({
      left: col,
      right: col + mostCommon(widths.get(col)) - 1,
      currency: (currencies.get(col) ?? 0) > 0.5 * (counts.get(col) ?? 0),
      figures: (figures.get(col) ?? 0) > 0.5 * (counts.get(col) ?? 0),
      codeParts: (codeParts.get(col) ?? 0) > 0.7 * (figures.get(col) ?? 0),
    }));
}

function mostCommon(widths: ReadonlyMap<number, number> | undefined): number {
  let best = 1;
  let most = 0;
  for (const [width, times] of widths ?? []) if (times > most) [best, most] = [width, times];
  return best;
}
