/** A heading with its lines under it; nothing at all where there are no lines. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(indented)];
}

export function indented(line: string): string {
  return `  ${line}`;
}

/** The first `shown` of a list as lines; `more` is told how many were left out. */
export function firstOf<T>(
  list: readonly T[],
  shown: number,
  linesOf: (one: T, nth: number) => readonly string[],
  more: (count: number) => string,
): readonly string[] {
  const lines = list.slice(0, shown).flatMap((one, index) => linesOf(one, index + 1));
  return list.length > shown ? [...lines, more(list.length - shown)] : lines;
}
