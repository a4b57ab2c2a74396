import { useEffect, useState } from "react";
import { usePane, usePaneState } from "../../../session/usePane";
import type { TableView } from "../../../work/views/tableView";

/** One table of the present review with its reasons; undefined while it is fetched, or when the worker was stopped. */
export function useTableView(id: number): TableView | undefined {
  const { line } = usePane();
  const review = usePaneState((state) => state.review);
  const [table, setTable] = useState<TableView>();
  useEffect(() => {
    let late = false;
    line
      .ask((desk) => desk.table(id))
      .then(
        (view) => late || setTable(view),
        () => late || setTable(undefined),
      );
    return () => {
      late = true;
    };
  }, [line, review, id]);
  return table;
}
