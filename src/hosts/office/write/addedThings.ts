/// <reference types="office-js" />

/** How many things that are no contents of cells people put on a sheet of ours; we put none. */
export interface AddedThings {
  /** Comments and pivot tables hang on cells, and go or stand in the way where these are written again. */
  readonly onCells: number;
  /** Pictures, shapes and charts float over the cells, and stay where these are written again. */
  readonly floating: number;
}

/** Asks for them; known after the next `sync`. */
export function countAdded({ comments, shapes, charts, pivotTables }: Excel.Worksheet): () => AddedThings {
  const onCells = [comments.getCount(), pivotTables.getCount()];
  const floating = [shapes.getCount(), charts.getCount()];
  const sum = (counts: readonly { readonly value: number }[]) => counts.reduce((all, { value }) => all + value, 0);
  return () => ({ onCells: sum(onCells), floating: sum(floating) });
}
