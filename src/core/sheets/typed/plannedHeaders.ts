/**
 * The standing headers of a table under the names that the plan has for them now. `written` are the headers that we gave it
 * last, in whatever language, where that is known. A header that nobody can tell to be one of ours stays as it is: then it
 * is a column that people set.
 */
export function plannedHeaders(
  standing: readonly string[],
  planned: readonly string[],
  written: readonly string[] | undefined,
): readonly string[] {
  if (written !== undefined && sharesMost(standing, written)) {
    const positions = positionsIn(standing, written);
    // In another language names are others, in their old order; some columns come and go with what the papers tell.
    const nameAt = (position: number) => {
      const [then, now] = [written[position], planned[position]];
      const isRenamed = written.length === planned.length && now !== undefined && !written.includes(now);
      return isRenamed && then !== undefined && !planned.includes(then) ? now : then;
    };
    return standing.map((header, index) => nameAt(positions[index] ?? -1) ?? header);
  }
  if (sharesMost(standing, planned)) {
    const positions = positionsIn(standing, planned);
    return standing.map((header, index) => planned[positions[index] ?? -1] ?? header);
  }
  // Another language, and nothing is known of the one before: the order of the columns is all there is.
  return standing.length < planned.length ? standing : [...planned, ...standing.slice(planned.length)];
}

function sharesMost(standing: readonly string[], known: readonly string[]): boolean {
  return known.filter((header) => standing.includes(header)).length * 2 > known.length;
}

/** The position of each header among the known ones: by name, or as the only one that was renamed between two known. */
function positionsIn(standing: readonly string[], known: readonly string[]): readonly (number | undefined)[] {
  const positions = standing.map((header, index) => {
    const position = known.indexOf(header);
    return position >= 0 && standing.indexOf(header) === index ? position : undefined;
  });
  const found = new Set(positions);
  return positions.map((position, index) => {
    if (position !== undefined || standing[index] === "") return position;
    const before = positions[index - 1];
    const after = positions[index + 1];
    if ((index > 0 && before === undefined) || (index + 1 < standing.length && after === undefined)) return undefined;
    const only = (before ?? -1) + 1;
    return (after ?? known.length) === only + 1 && !found.has(only) ? only : undefined;
  });
}
