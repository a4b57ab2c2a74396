/// <reference types="office-js" />
import { provenOf, proofOf } from "../kinship";
import type { Turn } from "../excelQueue";
import { DATA_ROLE, parseRegistrasiMark, PASSING_NAME, REGISTRASI_KEY, type RegistrasiMark } from "./registrasiMark";

/** A sheet of the desk, by Excel's id. */
export interface DeskSheet {
  readonly id: string;
  readonly mark: RegistrasiMark;
}

/** What the workbook has of the registration desk. */
export interface FoundRegistrasi {
  /** Our sheets, by role. */
  readonly ours: ReadonlyMap<string, DeskSheet>;
  /** Ids of all sheets that keep facts, copies too: an older fact does no harm beside a later one. */
  readonly data: readonly string[];
  /** Blank sheets that were added and could not be marked any more. */
  readonly remnants: readonly string[];
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** Names that no new table may take. */
  readonly tableNames: readonly string[];
  /** Takes no new sheets. */
  readonly locked: boolean;
}

export async function findRegistrasi({ context, sync }: Turn): Promise<FoundRegistrasi> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await sync();
  const asked = workbook.worksheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(REGISTRASI_KEY).load("value"),
    blank: sheet.name === PASSING_NAME ? sheet.getUsedRangeOrNullObject(true).load("address") : undefined,
  }));
  await sync();
  const marked = asked.flatMap(({ sheet, property }) => {
    const mark = property.isNullObject ? undefined : parseRegistrasiMark(property.value);
    return mark === undefined ? [] : [{ sheet, mark }];
  });
  for (const { sheet } of marked) sheet.tables.load("items/name");
  if (marked.length > 0) await sync();
  const claims = marked.map(({ sheet: { id, name, tables }, mark }) => {
    const standing = { id, name, tables: tables.items.map((table) => table.name) };
    return { role: mark.role, run: 1, proof: proofOf(mark, standing), id, mark };
  });
  return {
    ours: provenOf(claims),
    data: claims.filter(({ role }) => role === DATA_ROLE).map(({ id }) => id),
    remnants: asked.filter(({ blank }) => blank?.isNullObject === true).map(({ sheet }) => sheet.id),
    names: asked.map(({ sheet }) => sheet.name),
    tableNames: [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name),
    locked: workbook.readOnly || workbook.protection.protected,
  };
}
