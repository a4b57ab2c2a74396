import type { Finding } from "./smallResult";
import { FINDINGS, PEOPLE, smallResult } from "./smallResult";
import type { OpenExcel } from "./openExcel";

/** The sheet of ours that people work in, and the one that remembers what they typed. */
export const OURS = "Perlu Diperiksa";
export const MEMORY = "Isian SPJ Rapi";

export const write = ({ host }: OpenExcel, findings: readonly Finding[] = FINDINGS) =>
  host.writeSheets(smallResult(findings), { people: PEOPLE });

/** The texts that stand on a sheet, by address. */
export function texts({ excel }: OpenExcel, name = OURS): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    excel.workbook
      .sheet(name)
      .filledCells()
      .flatMap(({ row, col, cell: { value, formula } }) =>
        value === undefined || value === "" ? [] : [[`${String.fromCharCode(65 + col)}${row + 1}`, formula ?? value]],
      ),
  );
}

export function remembered(open: OpenExcel): string {
  return open.excel.workbook.findSheet(MEMORY) === undefined ? "" : JSON.stringify(texts(open, MEMORY));
}

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** What a person does with the sheet in Excel itself. */
export async function inExcel({ excel }: OpenExcel, act: Batch, name = OURS): Promise<void> {
  await excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}
