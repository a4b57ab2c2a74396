/** Long lists come in portions, so that none holds the pane up. */
export const PORTION = 200;

/** A long list, asked for bit by bit until a portion is not full. */
export async function inPortions<T>(portion: (from: number) => Promise<T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const next = await portion(all.length);
    all.push(...next);
    if (next.length < PORTION) return all;
  }
}
