import type { ColumnContent } from "./sheet/columnContent";
import type { BagianBayar, ColumnField } from "./words/fields";
import type { Certainty } from "./foundTable";
import type { Grid } from "./sheet/grid";
import type { Why } from "./why";

/** A table while its rows are still being judged: header and columns are known. */
export interface DraftTable {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  /** The lines above the header. */
  readonly titles: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly columns: readonly DraftColumn[];
  /** Filled rows under the header, up to the next header of the same strip. */
  readonly body: readonly number[];
}

export interface DraftColumn {
  readonly col: number;
  readonly header: string;
  readonly field: ColumnField | undefined;
  /** Which amount it is, where a person said so. */
  readonly bagian?: BagianBayar;
  readonly sure: Certainty;
  readonly why: readonly Why[];
  readonly content: ColumnContent;
  readonly adds: boolean;
}

/** First column that holds this field, if any. */
export function columnOf(columns: readonly DraftColumn[], field: ColumnField): DraftColumn | undefined {
  return columns.find((column) => column.field === field);
}

/** RAB-like: lines are priced, so a line without volume and price is a heading. */
export function isPriced(columns: readonly DraftColumn[]): boolean {
  const filled = (field: ColumnField) => columns.some((column) => column.field === field && column.content.filled > 0);
  return filled("volume") && filled("harga_satuan");
}
