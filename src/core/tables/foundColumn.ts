import type { DraftColumn } from "./draftTable";
import type { FoundColumn } from "./foundTable";

/** What is told of a column once its table is judged. */
export function foundColumn({ col, header, field, sure, why, content, adds }: DraftColumn): FoundColumn {
  return { col, header, field, sure, why, grouping: content.grouping, adds };
}
