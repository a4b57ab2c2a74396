import { givenFieldOf } from "../../core/tables/words/fields";
import { addressOf, columnLetters, rangeAddress } from "../../core/cells/cellRef";
import type { Workbook } from "../../core/cells/workbook";
import type { RowAccount } from "../../core/records/records";
import type { FoundForm, FoundSheet, FoundTable, OtherReason } from "../../core/tables/foundTable";
import type { Why } from "../../core/tables/why";
import type { Language } from "../../messages/language";
import type { Messages } from "../../messages/messages";
import { describeWhy } from "../../messages/why";
import { alignColumns } from "./alignColumns";
import { rowSpans } from "./rowSpans";

/** What `baca` prints of one workbook: every table and form, what its columns hold and why, and the account of its rows. */
export function readingText(
  workbook: Workbook,
  found: readonly FoundSheet[],
  accounts: readonly RowAccount[],
  messages: Messages,
  language: Language,
): string {
  const { reading, names } = messages;
  const sheets = workbook.sheets.map((sheet) => {
    const here = found.filter((one) => one.sheet === sheet.name);
    const parts = here.flatMap(({ tables, forms }) => [
      ...tables.map((table) => tableLines(table, nameOf(table, accounts, messages), messages, language)),
      ...forms.map((form) => formLines(form, messages)),
    ]);
    const state = sheet.state === "visible" ? undefined : names.sheetState[sheet.state];
    return [
      reading.sheet(sheet.name, state),
      ...(parts.length === 0 ? [`  ${reading.nothingFound}`] : parts.flatMap((lines) => lines.map(indented))),
    ];
  });
  return [workbook.file, ...sheets.flatMap((lines) => ["", ...lines])].join("\n");
}

/** A list by what its rows became: of people by their stage, of taxes as such. */
function nameOf({ sheet, range, kind }: FoundTable, accounts: readonly RowAccount[], { names }: Messages): string {
  const address = rangeAddress(range);
  const became = accounts.find((one) => one.sheet === sheet && one.range === address)?.became;
  return became === undefined || became === "lain" ? names.tableKind[kind] : names.became[became];
}

function tableLines(table: FoundTable, name: string, messages: Messages, language: Language): readonly string[] {
  const { reading, names } = messages;
  const columns = table.columns.map((column) => {
    const field = givenFieldOf(column);
    return [
      columnLetters(column.col),
      column.header.replaceAll(/\s+/g, " "),
      field === undefined ? reading.noField : `${names.columnField[field]} (${names.certainty[column.sure]})`,
      because(column.why, messages, language),
    ];
  });
  return [
    reading.table(name, rangeAddress(table.range), names.certainty[table.sure]),
    ...(table.why.length === 0 ? [] : [`  ${because(table.why, messages, language)}`]),
    `  ${reading.header(table.headerRows)}`,
    ...alignColumns(columns).map(indented),
    `  ${reading.account(countsOf(table), language)}`,
    ...otherLines(table, messages).map(indented).map(indented),
  ];
}

function formLines(form: FoundForm, { reading, names }: Messages): readonly string[] {
  const title = form.title ?? reading.formTitle[form.kind];
  const fields = form.fields.map(({ field, at, text }) => [
    addressOf(at),
    names.formField[field],
    text === "" ? reading.blank : text.replaceAll(/\s+/g, " "),
  ]);
  return [
    reading.form(title, rangeAddress(form.range), names.certainty[form.sure]),
    ...alignColumns(fields).map(indented),
  ];
}

function countsOf({ rows }: FoundTable) {
  const count = (...roles: readonly string[]) => rows.filter(({ role }) => roles.includes(role)).length;
  return {
    read: rows.length,
    records: count("record"),
    groups: count("group"),
    witnesses: count("subtotal", "total"),
    dropped: count("other"),
  };
}

function otherLines(table: FoundTable, { reading, names }: Messages): readonly string[] {
  const byReason = new Map<OtherReason, number[]>();
  for (const row of table.rows) {
    if (row.role === "other") byReason.set(row.reason, [...(byReason.get(row.reason) ?? []), row.row]);
  }
  return [...byReason].map(([reason, rows]) => reading.others(names.rowReason[reason], rowSpans(rows)));
}

function because(reasons: readonly Why[], { why, names, reading }: Messages, language: Language): string {
  if (reasons.length === 0) return "";
  return reading.because(reasons.map((reason) => describeWhy(why, reason, names, language)).join("; "));
}

function indented(line: string): string {
  return `  ${line}`;
}
