import { isBlank, type Grid } from "../sheet/grid";

/** Rows looked at: enough to tell. */
const SAMPLE = 400;

/** A place to sign as lists print or fill it: `2.`, `2. ttd`, `2. ......`, `......`, `ttd`, `√`; not `sakit`, not a remark. */
const PLACE_TO_SIGN = /^(?:\d{1,4}[\s.):]*)?(?:(?:t\.?t\.?d|paraf)\.?|[√✓✔v]|[.…_\s]*)$/i;

/**
 * Two columns beside one another in which people sign in turn, `1. ttd` on the left and `2. ttd` on the right: where only one of
 * them has a label, each row is signed in the one or the other and never in both.
 */
export function areSignedInTurn(grid: Grid, labelled: number, bare: number, body: readonly number[]): boolean {
  let last: "labelled" | "bare" | undefined;
  let turns = 0;
  let places = 0;
  for (const row of body.slice(0, SAMPLE)) {
    const [first, second] = [grid.at(row, labelled), grid.at(row, bare)];
    const [inFirst, inSecond] = [first !== undefined && !isBlank(first), second !== undefined && !isBlank(second)];
    if (inFirst && inSecond) return false;
    if (!inFirst && !inSecond) continue;
    if (second !== undefined && inSecond && !PLACE_TO_SIGN.test(String(second.value).trim())) return false;
    const side = inFirst ? "labelled" : "bare";
    if (last !== undefined && side !== last) turns++;
    last = side;
    places++;
  }
  return places > 1 && turns >= MOST_TAKE_TURNS * (places - 1);
}

/** Rows that were struck out or left unsigned break the turns of their neighbours only. */
const MOST_TAKE_TURNS = 0.6;
