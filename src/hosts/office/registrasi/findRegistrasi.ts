/// <reference types="office-js" />
import type { Turn } from "../excelQueue";
import { parseRegistrasiMark, REGISTRASI_KEY } from "./registrasiMark";

/** What the workbook has of the registration desk. */
export interface FoundRegistrasi {
  /** Excel's ids of our sheets, by role. */
  readonly ours: ReadonlyMap<string, string>;
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** Takes no new sheets. */
  readonly locked: boolean;
}

export async function findRegistrasi({ context, sync }: Turn): Promise<FoundRegistrasi> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  await sync();
  const sheets = workbook.worksheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(REGISTRASI_KEY).load("value"),
  }));
  await sync();
  const ours = new Map<string, string>();
  for (const { sheet, property } of sheets) {
    const mark = property.isNullObject ? undefined : parseRegistrasiMark(property.value);
    if (mark?.sheet === sheet.id) ours.set(mark.role, sheet.id);
  }
  return {
    ours,
    names: sheets.map(({ sheet }) => sheet.name),
    locked: workbook.readOnly || workbook.protection.protected,
  };
}
