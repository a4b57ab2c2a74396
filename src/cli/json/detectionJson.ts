import { addressOf, columnLetters, rangeAddress } from "../../core/cells/cellRef";
import type { RawValue } from "../../core/cells/cell";
import type { Sheet, Workbook } from "../../core/cells/workbook";
import type { ColumnField, FormField } from "../../core/tables/words/fields";
import type { FoundForm, FoundRow, FoundSheet, FoundTable, TableKind } from "../../core/tables/foundTable";
import type { Language } from "../../messages/language";
import type { Messages } from "../../messages/messages";
import { describeWhy } from "../../messages/why";
import { columnSums, isLine } from "./columnSums";

/** What `baca --json` prints of one workbook; docs/json.md tells what each member means. */
export interface DetectionJson {
  readonly file: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly state: Sheet["state"];
    readonly tables: readonly TableJson[];
    readonly forms: readonly FormJson[];
  }[];
}

interface TableJson {
  readonly range: string;
  readonly kind: TableKind;
  readonly sure: FoundTable["sure"];
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  readonly columns: readonly {
    readonly col: string;
    readonly header: string;
    readonly field: ColumnField | null;
    readonly sure: FoundTable["sure"];
    readonly why: string;
  }[];
  readonly recordRows: readonly number[];
  readonly groupRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly otherRows: readonly { readonly row: number; readonly reason: string }[];
  /** Rupiah a column letter, over `recordRows`. */
  readonly sums: Readonly<Record<string, number>>;
}

interface FormJson {
  readonly title: string;
  readonly kind: FoundForm["kind"];
  readonly range: string;
  readonly fields: Readonly<Partial<Record<FormField, FieldJson>>>;
}

interface FieldJson {
  readonly cell: string;
  /** The whole cell as it stands, with its label where both share one; null where the line was left blank. */
  readonly value: RawValue | null;
  /** What was read of it: without the label, with the lines that go on below. */
  readonly text: string | null;
}

/** What was found in a workbook, so that a person or a program can hold it against the sheets. */
export function detectionJson(
  workbook: Workbook,
  found: readonly FoundSheet[],
  messages: Messages,
  language: Language,
): DetectionJson {
  return {
    file: workbook.file,
    sheets: workbook.sheets.map((sheet) => {
      const here = found.filter((one) => one.sheet === sheet.name);
      return {
        name: sheet.name,
        state: sheet.state,
        tables: here.flatMap(({ tables }) => tables.map((table) => tableJson(table, sheet, messages, language))),
        forms: here.flatMap(({ forms }) => forms.map(formJson)),
      };
    }),
  };
}

function tableJson(table: FoundTable, sheet: Sheet, messages: Messages, language: Language): TableJson {
  const rowsOf = (role: FoundRow["role"]) => table.rows.filter((row) => row.role === role).map(({ row }) => row);
  return {
    range: rangeAddress(table.range),
    kind: table.kind,
    sure: table.sure,
    headerRows: table.headerRows,
    numberRow: table.numberRow ?? null,
    columns: table.columns.map(({ col, header, field, sure, why }) => ({
      col: columnLetters(col),
      header,
      field: field ?? null,
      sure,
      why: why.map((one) => describeWhy(messages.why, one, messages.names, language)).join("; "),
    })),
    recordRows: table.rows.filter(isLine).map(({ row }) => row),
    groupRows: rowsOf("group"),
    subtotalRows: rowsOf("subtotal"),
    totalRows: rowsOf("total"),
    otherRows: table.rows.flatMap((row) => {
      if (row.role === "other") return [{ row: row.row, reason: row.reason }];
      return row.role === "record" && row.onTop ? [{ row: row.row, reason: "on top of the total" }] : [];
    }),
    sums: columnSums(table, sheet),
  };
}

function formJson(form: FoundForm): FormJson {
  return {
    title: form.title ?? "",
    kind: form.kind,
    range: rangeAddress(form.range),
    fields: Object.fromEntries(
      form.fields.map(({ field, at, raw, text }): [FormField, FieldJson] => [
        field,
        { cell: addressOf(at), value: raw ?? null, text: raw === undefined ? null : text },
      ]),
    ),
  };
}
