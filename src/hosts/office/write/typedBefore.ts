import { isKept } from "./sameValue";

/** A text or number that somebody typed at a 1-based place. */
export interface Typed {
  /** Of the sheet. */
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly value: string | number;
}

/** What stood in blank cells just before we wrote them, from row `top` and column `left` on; ours may stand there already. */
export function typedBefore(
  before: readonly (readonly unknown[])[],
  written: readonly (readonly unknown[])[],
  top: number,
  left = 1,
): readonly Omit<Typed, "id">[] {
  return before.flatMap((row, down) =>
    row.flatMap((value: unknown, across) => {
      if (value === "" || value === null || value === undefined) return [];
      if (isKept(written[down]?.[across], value)) return [];
      return [{ row: top + down, col: left + across, value: typeof value === "number" ? value : String(value) }];
    }),
  );
}
