import type { PaneState } from "./paneState";

/** What was given and does not stand in the figures, each counted. */
export interface LeftOut {
  /** Files that cannot be read. */
  readonly refused: number;
  /** Files that were read, and in which no table or form was known. */
  readonly withoutTables: number;
  /** Files that were not taken at all. */
  readonly passedOver: number;
  /** Things in the files that are easily overlooked: hidden rows, pictures, figures outside tables. */
  readonly overlooked: number;
}

export function leftOut({
  sources,
  review,
  passedOver,
}: Pick<PaneState, "sources" | "review" | "passedOver">): LeftOut {
  const read = sources.filter(({ refused, own }) => refused === undefined && !own);
  const withTables = new Set(review?.tables.map(({ file }) => file));
  return {
    refused: sources.filter(({ refused }) => refused !== undefined).length,
    withoutTables: review === undefined ? 0 : read.filter(({ file }) => !withTables.has(file)).length,
    passedOver: passedOver.length,
    overlooked: review?.overlooked.length ?? 0,
  };
}
