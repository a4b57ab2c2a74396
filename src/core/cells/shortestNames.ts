/**
 * Paths as a person tells them apart: the file's own name, and of the folders above it only as many as are needed.
 * `data/a/RAB.xlsx`, `data/b/RAB.xlsx` and `data/b/BKU.xlsx` are `a/RAB.xlsx`, `b/RAB.xlsx` and `BKU.xlsx`. Folders end in
 * `/`; no path may stand there twice.
 */
export function shortestNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => ({ steps: path.split("/"), taken: 1 }));
  for (;;) {
    const shown = names.map(({ steps, taken }) => steps.slice(-taken).join("/"));
    const seen = new Map<string, number>();
    for (const name of shown) seen.set(name, (seen.get(name) ?? 0) + 1);
    const alike = names.filter(
      ({ steps, taken }, index) => (seen.get(shown[index] ?? "") ?? 0) > 1 && taken < steps.length,
    );
    if (alike.length === 0) return shown;
    for (const name of alike) name.taken += 1;
  }
}
