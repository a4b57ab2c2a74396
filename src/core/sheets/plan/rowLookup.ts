import { toSen } from "./formula";
import type { Row } from "./formula";
import type { PlannedValue } from "./plannedWorkbook";

/**
 * Finds the records that hold given keys in given columns. Each set of columns is indexed once, so that a rekap of many
 * cells over a long table stays one pass a set of columns.
 */
export class RowLookup {
  readonly #indexes: { readonly columns: readonly number[]; readonly root: Branch }[] = [];

  constructor(private readonly rows: readonly Row[]) {}

  count(columns: readonly number[], keys: readonly PlannedValue[]): number {
    return this.#leaf(columns, keys)?.rows.length ?? 0;
  }

  /** Sum of rupiah in column `of`, counted in whole sen. */
  sum(of: number, columns: readonly number[], keys: readonly PlannedValue[]): number {
    const leaf = this.#leaf(columns, keys);
    if (leaf === undefined) return 0;
    let sum = leaf.sums.get(of);
    if (sum === undefined) leaf.sums.set(of, (sum = sumOfColumn(leaf.rows, of)));
    return sum;
  }

  #leaf(columns: readonly number[], keys: readonly PlannedValue[]): Branch | undefined {
    let branch: Branch | undefined = this.#indexOf(columns);
    for (const key of keys) branch = branch?.children.get(keyOf(key));
    return branch;
  }

  #indexOf(columns: readonly number[]): Branch {
    const known = this.#indexes.find(
      (index) => index.columns.length === columns.length && index.columns.every((col, at) => col === columns[at]),
    );
    if (known !== undefined) return known.root;
    const root = newBranch();
    for (const row of this.rows) {
      let branch = root;
      for (const col of columns) {
        const key = keyOf(row[col]);
        let child = branch.children.get(key);
        if (child === undefined) branch.children.set(key, (child = newBranch()));
        branch = child;
      }
      branch.rows.push(row);
    }
    this.#indexes.push({ columns, root });
    return root;
  }
}

/** Sum of the numbers of a column, as rupiah: in whole sen, so that thousands of amounts leave no binary noise. */
export function sumOfColumn(rows: Iterable<Row>, col: number): number {
  let sum = 0;
  for (const row of rows) {
    const value = row[col];
    if (typeof value === "number") sum = plusInSen(sum, value);
  }
  return sum;
}

/** Amounts in rupiah below which doubles hold every sen with room to spare. */
const SURE = 1e11;

/** `toSen(sum + value)`; nearly every amount is of whole sen, and then whole numbers do, many times faster. */
function plusInSen(sum: number, value: number): number {
  const sen = Math.round(value * 100);
  if (sen / 100 !== value || Math.abs(value) > SURE || Math.abs(sum) > SURE) return toSen(sum + value);
  return (Math.round(sum * 100) + sen) / 100;
}

interface Branch {
  readonly children: Map<string | number, Branch>;
  readonly rows: Row[];
  readonly sums: Map<number, number>;
}

function newBranch(): Branch {
  return { children: new Map(), rows: [], sums: new Map() };
}

/** Excel compares texts without regard to case, and an empty cell equals an empty text. */
function keyOf(value: PlannedValue): string | number {
  return typeof value === "number" ? value : (value ?? "").toLowerCase();
}
