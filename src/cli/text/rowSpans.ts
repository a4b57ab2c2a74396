/** Ascending row numbers as a person would write them: `3, 5-9, 12`. */
export function rowSpans(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
