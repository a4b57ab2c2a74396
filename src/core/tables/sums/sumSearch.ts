import { agrees } from "../sheet/agreement";

/** Records from one position on, and in how many of a witness's columns they add up to it. */
export interface Match {
  /** Index of the first record that is summed. */
  readonly from: number;
  /** Share of the witness's columns that agree; 1 is all. */
  readonly share: number;
}

/** Places tried, nearest first, before the search settles for the whole table. */
const PLACES = 400;
/** Beyond this (rupiah) differences of running sums lose decimals, so they prove nothing; no regional budget comes near. */
const EXACT_UP_TO = 1e14;

/** Running sums over the records of a table, to find which run of them a written amount sums. */
export class SumSearch {
  private readonly rows: number[] = [];
  /** Sums of the first n records, one list a column. */
  private readonly prefix: number[][];
  /** Record positions where a run may begin: after a heading, after a witness. */
  private readonly places: number[] = [0];
  private lastWitness = 0;
  private largest = 0;

  constructor(readonly columns: number) {
    this.prefix = Array.from({ length: columns }, () => [0]);
  }

  get count(): number {
    return this.rows.length;
  }

  add(row: number, amounts: readonly (number | undefined)[]) {
    this.rows.push(row);
    this.prefix.forEach((sums, column) => {
      const sum = (sums[sums.length - 1] ?? 0) + (amounts[column] ?? 0);
      if (!(Math.abs(sum) <= this.largest)) this.largest = Math.abs(sum);
      sums.push(sum);
    });
  }

  /** A heading stands here: a run may begin with the next record. */
  mark() {
    if (this.places[this.places.length - 1] !== this.rows.length) this.places.push(this.rows.length);
  }

  /** A witness stands here: what it covered is closed. */
  close() {
    this.mark();
    this.lastWitness = this.rows.length;
  }

  /** Where the run since the last witness begins; the one before it, when no record came since. */
  sinceWitness(): number {
    if (this.lastWitness < this.rows.length) return this.lastWitness;
    const earlier = this.places.filter((place) => place < this.rows.length);
    return earlier[earlier.length - 1] ?? 0;
  }

  rowsFrom(from: number): number[] {
    return this.rows.slice(from);
  }

  all(amounts: readonly (number | undefined)[]): Match {
    return { from: 0, share: this.share(0, amounts) };
  }

  /** Whether every written amount, zeros too, is the sum of the records from this position on. */
  agreesFully(from: number, amounts: readonly (number | undefined)[]): boolean {
    if (!(this.largest <= EXACT_UP_TO)) return false;
    return amounts.every((amount, column) => amount === undefined || agrees(this.sum(from, column), amount));
  }

  private sum(from: number, column: number): number {
    const sums = this.prefix[column] ?? [];
    return (sums[sums.length - 1] ?? 0) - (sums[from] ?? 0);
  }

  /** The run whose sums agree with most of the amounts; the nearest where several do. */
  best(amounts: readonly (number | undefined)[]): Match | undefined {
    let best: Match | undefined;
    const near = this.places.slice(-PLACES).reverse();
    for (const from of near.includes(0) ? near : [...near, 0]) {
      if (from >= this.rows.length) continue;
      const share = this.share(from, amounts);
      if (share > (best?.share ?? 0)) best = { from, share };
      if (share === 1) break;
    }
    return best;
  }

  /** Zero columns prove nothing unless all are zero. */
  private share(from: number, amounts: readonly (number | undefined)[]): number {
    let counted = 0;
    let agreeing = 0;
    const nothing = amounts.every((amount) => amount === undefined || amount === 0);
    amounts.forEach((amount, column) => {
      if (amount === undefined || (amount === 0 && !nothing)) return;
      counted++;
      if (agrees(this.sum(from, column), amount)) agreeing++;
    });
    return counted === 0 ? 0 : agreeing / counted;
  }
}
