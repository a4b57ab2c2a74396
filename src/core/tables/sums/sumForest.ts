import { agrees } from "../sheet/agreement";

type Amounts = readonly (number | undefined)[];

/** A line that sums others, and the lines it sums: positions in the list that was searched. */
export interface SumNode {
  readonly at: number;
  /** Lines right under it; those that sum others themselves stand for theirs. */
  readonly leaves: readonly number[];
}

/** A run of lines, some of them summing the ones after them, that ends at one position. */
interface Reading {
  readonly from: number;
  readonly end: number;
  /** How many levels of sums stand in it. */
  readonly depth: number;
  readonly last: Step;
}

/** A place reached while adding up: what is still missing, and by which step it was reached. */
interface Step {
  readonly position: number;
  readonly missing: Amounts;
  readonly before: Step | undefined;
  /** How the line before this place was read; undefined where it counts for itself. */
  readonly under: Reading | undefined;
  readonly depth: number;
}

/** Places looked at in all, and the ways one line may be read: a table of any length takes the same work a line. */
const PLACES_A_LINE = 60;
const MOST_PLACES = 200_000;
const READINGS = 4;
/** Levels of a budget: urusan down to the item. */
const DEEPEST = 12;

/**
 * Reads a list of amounts as a hierarchy in which some lines sum the lines after them, to any depth, by arithmetic alone.
 * The work is bounded; where the bound is reached nothing is found.
 */
export class SumForest {
  private readonly readings: (readonly Reading[])[] = [];
  private left: number;

  constructor(
    private readonly lines: readonly Amounts[],
    private readonly maySum: (position: number) => boolean,
  ) {
    this.left = Math.min(MOST_PLACES, PLACES_A_LINE * lines.length + 2_000);
    for (let at = lines.length - 1; at >= 0; at--) this.readings[at] = this.readingsOf(at);
  }

  /** The lines that sum others where the rest of the whole list adds up to this total. */
  under(total: Amounts): readonly SumNode[] | undefined {
    const whole = this.search(0, total, this.lines.length)[0];
    return whole === undefined ? undefined : nodesOf(whole).nodes;
  }

  /** The lines that sum others where every line of the list is one or belongs to one; the widest reading. */
  tiling(): readonly SumNode[] | undefined {
    const ends: (Reading | undefined)[] = [];
    const tiled: boolean[] = [];
    tiled[this.lines.length] = true;
    for (let at = this.lines.length - 1; at >= 0; at--) {
      const fitting = (this.readings[at] ?? []).filter(({ end }) => tiled[end] === true);
      ends[at] = fitting.sort((a, b) => b.end - a.end)[0];
      tiled[at] = ends[at] !== undefined;
    }
    const nodes: SumNode[] = [];
    for (let at = 0; at < this.lines.length;) {
      const reading = ends[at];
      if (reading === undefined) return undefined;
      for (const node of nodesUnder(at, reading)) nodes.push(node);
      at = reading.end;
    }
    return nodes;
  }

  private readingsOf(at: number): readonly Reading[] {
    const amounts = this.lines[at];
    return amounts === undefined || !this.maySum(at) ? [] : this.search(at + 1, amounts, undefined);
  }

  /** Runs from this position whose lines add up to the sum; those that end at one place only, where one is given. */
  private search(from: number, sum: Amounts, wanted: number | undefined): readonly Reading[] {
    const found = new Map<number, Reading>();
    const seen = new Set<string>();
    const open: Step[] = [{ position: from, missing: sum, before: undefined, under: undefined, depth: 0 }];
    while (open.length > 0 && found.size < READINGS && this.left > 0) {
      const step = open.pop();
      if (step === undefined) break;
      const { position, missing } = step;
      if (position > from && missing.every((amount) => amount === undefined || agrees(amount, 0))) {
        if ((wanted === undefined || wanted === position) && !found.has(position))
          found.set(position, { from, end: position, depth: step.depth, last: step });
        if (wanted !== undefined && position === wanted) break;
        continue;
      }
      if (position >= this.lines.length) continue;
      const key = `${String(position)} ${missing.map((amount) => Math.round((amount ?? 0) * 100)).join(" ")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.left--;
      const next = less(missing, this.lines[position] ?? []);
      if (next === undefined) continue;
      open.push({ position: position + 1, missing: next, before: step, under: undefined, depth: step.depth });
      for (const under of this.readings[position] ?? [])
        if (under.depth < DEEPEST)
          open.push({
            position: under.end,
            missing: next,
            before: step,
            under,
            depth: Math.max(step.depth, under.depth + 1),
          });
    }
    return [...found.values()];
  }
}

/** What is missing after one more line; nothing where more was added than there is. */
function less(missing: Amounts, line: Amounts): Amounts | undefined {
  const next = missing.map((amount, c) => (amount === undefined ? undefined : amount - (line[c] ?? 0)));
  const beyond = missing.every((amount, c) => (amount ?? 0) >= 0 && (line[c] ?? 0) >= 0)
    ? next.some((amount) => amount !== undefined && amount < -1)
    : false;
  return beyond ? undefined : next;
}

interface Members {
  readonly nodes: SumNode[];
  readonly leaves: number[];
}

function nodesUnder(at: number, reading: Reading): readonly SumNode[] {
  const { nodes, leaves } = nodesOf(reading);
  return [{ at, leaves }, ...nodes];
}

/** The sums and the leaves of a reading, as deep as it goes ({@link DEEPEST}). */
function nodesOf({ from, last }: Reading): Members {
  const members: Members = { nodes: [], leaves: [] };
  for (let step: Step | undefined = last; step !== undefined && step.position > from; step = step.before) {
    const at = step.before?.position ?? from;
    if (step.under === undefined) {
      members.leaves.push(at);
      continue;
    }
    const inner = nodesOf(step.under);
    members.nodes.push({ at, leaves: inner.leaves });
    for (const node of inner.nodes) members.nodes.push(node);
    for (const leaf of inner.leaves) members.leaves.push(leaf);
  }
  members.nodes.sort((a, b) => a.at - b.at);
  members.leaves.sort((a, b) => a - b);
  return members;
}
