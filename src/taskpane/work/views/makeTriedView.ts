import { rangeAddress } from "../../../core/cells/cellRef";
import type { FoundRow, FoundTable } from "../../../core/tables/foundTable";
import type { Language } from "../../../messages/language";
import { messagesIn } from "../../../messages/messagesIn";
import type { Tried } from "../tried";
import { detailedView } from "./makeTableView";
import type { AccountView } from "./sourceView";
import type { TriedView } from "./triedView";

export function triedView({ sheet, table, because }: Tried, language: Language): TriedView {
  if (sheet === undefined || table === undefined) return { table: undefined, because };
  const { names, reading } = messagesIn(language);
  const account = countsByRole(table);
  const glance = {
    id: sheet.tables.indexOf(table),
    file: table.file,
    sheet: table.sheet,
    state: sheet.state,
    range: rangeAddress(table.range),
    shape: "table" as const,
    kind: table.kind,
    became: names.tableKind[table.kind],
    sure: table.sure,
    account,
    accountText: reading.account(account, language),
  };
  return { table: detailedView({ sheet, shape: "table", table }, glance, [], language), because };
}

/** What the rows are; whether each record can be read as one is seen when all is reviewed. */
function countsByRole({ rows }: FoundTable): AccountView {
  const count = (...roles: readonly FoundRow["role"][]) => rows.filter(({ role }) => roles.includes(role)).length;
  return {
    read: rows.length,
    records: count("record"),
    groups: count("group"),
    witnesses: count("subtotal", "total"),
    dropped: count("other"),
  };
}
