import type { DraftColumn } from "./draftTable";
import type { FoundColumn } from "./foundTable";

/** What is told of a column once its table is judged. */
export function foundColumn({ col, header, field, bagian, sure, why, content, adds }: DraftColumn): FoundColumn {
  return { col, header, field, ...(bagian && { bagian }), sure, why, grouping: content.grouping, adds };
}
