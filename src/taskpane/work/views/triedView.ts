import type { StaleTable } from "../../../core/decisions/staleDecision";
import type { TableView } from "./tableView";

/** A table as it would be read by a correction that is not kept yet. */
export interface TriedView {
  readonly table: TableView | undefined;
  readonly because: StaleTable | undefined;
}
