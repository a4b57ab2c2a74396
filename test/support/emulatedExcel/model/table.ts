import { type Area, area } from "./address";
import type { EmulatedFilter } from "./sheet";

/** A real Excel Table; `area` spans header, records and totals. */
export class EmulatedTable {
  style = "TableStyleMedium2";
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  /** Columns that fill themselves when the table grows: their formulas, by the column's place from 0. */
  readonly calculated = new Map<number, string>();
  filter: EmulatedFilter | undefined;
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
    public area: Area,
  ) {}

  headerArea(): Area | undefined {
    const { top, left, columns } = this.area;
    return this.showHeaders ? area(top, left, 1, columns) : undefined;
  }

  bodyArea(): Area {
    const { top, left, rows, columns } = this.area;
    const head = this.showHeaders ? 1 : 0;
    return area(top + head, left, rows - head - (this.showTotals ? 1 : 0), columns);
  }

  totalsArea(): Area | undefined {
    const { top, left, rows, columns } = this.area;
    return this.showTotals ? area(top + rows - 1, left, 1, columns) : undefined;
  }
}
