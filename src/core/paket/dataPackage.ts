import type { PlannedColumn, PlannedTable, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import type { SheetWords } from "../sheets/words";
import { columnsOf, columnType } from "./columnType";
import { type CsvText, csvText, DECIMAL_SIGN, DELIMITER } from "./csvText";
import type { PaketWords } from "./paketWords";
import { tableKeys, type TableKeys } from "./tableKeys";

/** One table of the package: its file, and how `datapackage.json` describes it. */
export interface TableFile {
  readonly path: string;
  readonly table: PlannedTable;
  readonly csv: CsvText;
}

/** Every table of the workbook as a file of its own. */
export function tableFiles(plan: PlannedWorkbook): readonly TableFile[] {
  return plan.sheets.flatMap(({ tables }) =>
    tables.map((table) => ({ path: csvPath(table.name), table, csv: csvText(table) })),
  );
}

export function csvPath(table: string): string {
  return `tabel/${resourceName(table)}.csv`;
}

/** Names of resources are lower case: `RekapKabKota` is `rekap-kab-kota`. */
function resourceName(table: string): string {
  return table
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-");
}

/**
 * The content of `datapackage.json`: a Tabular Data Package (Frictionless Data Package, version 1), so that programs that
 * know nothing of SPJ Rapi can read and check the tables.
 */
export function dataPackage(files: readonly TableFile[], words: SheetWords, say: PaketWords): object {
  const keys = tableKeys(words);
  const names = new Set(files.map(({ table }) => table.name));
  return {
    profile: "tabular-data-package",
    name: "spj-rapi",
    title: say.dataTitle,
    description: say.dataDescription,
    resources: files.map(({ path, table, csv }) => ({
      profile: "tabular-data-resource",
      name: resourceName(table.name),
      path,
      title: table.name,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: DELIMITER, lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(table, keys[table.name] ?? {}, names, words),
      // Members of our own: the specification lets a publisher add what it needs.
      spjRapiTable: table.name,
      spjRapiGuarded: csv.guarded,
    })),
  };
}

function schemaOf(table: PlannedTable, keys: TableKeys, there: ReadonlySet<string>, words: SheetWords): object {
  const values = columnsOf(table);
  const primaryKey = keys.primaryKey ?? numberColumn(table, words);
  const foreignKeys = (keys.foreignKeys ?? [])
    .filter(({ table: other }) => there.has(other))
    .map(({ fields, table: other, reference }) => ({
      fields,
      reference: { resource: resourceName(other), fields: reference },
    }));
  return {
    fields: table.columns.map((column, at) => fieldOf(column, values[at] ?? [], keys, primaryKey ?? [])),
    missingValues: [""],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldOf(
  column: PlannedColumn,
  values: PlannedTable["rows"][number],
  { enums }: TableKeys,
  primaryKey: readonly string[],
): object {
  const type = columnType(column, values);
  const allowed = enums?.[column.header];
  const constraints = {
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(primaryKey.includes(column.header) ? { required: true } : {}),
  };
  return {
    name: column.header,
    type,
    ...(type === "number" ? { decimalChar: DECIMAL_SIGN, bareNumber: true } : {}),
    ...(type === "date" ? { format: "default" } : {}),
    ...(column.style === "rupiah" && type !== "string" ? { unit: "IDR" } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The first column of most tables counts their records. */
function numberColumn({ columns: [first] }: PlannedTable, words: SheetWords): readonly string[] | undefined {
  return first?.style === "integer" && first.header === words.peserta.columns.no ? [first.header] : undefined;
}
