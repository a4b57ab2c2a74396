import { Miniature } from "../hasil/Miniature";
import { useTableView } from "../hasil/useTableView";

/** The table that a question is about, its header and first rows: a title alone does not tell what a list is. */
export function AskedTable({ id }: { readonly id: number }) {
  const table = useTableView(id);
  return table === undefined ? null : <Miniature table={table} />;
}
