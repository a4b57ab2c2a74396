/** Row numbers in few characters: 12, 15, 16, 17 is `12, 15-17`. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open !== undefined && row <= open[1] + 1) open[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
