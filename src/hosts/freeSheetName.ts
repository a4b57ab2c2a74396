const LIMIT = 31;

/** `wanted`, or `wanted (2)` and so on where a sheet has that name already; Excel compares names without regard to case. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = wanted.slice(0, LIMIT - suffix.length).trimEnd() + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
