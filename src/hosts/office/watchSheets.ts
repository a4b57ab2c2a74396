/// <reference types="office-js" />
import type { OnSheetChange, RowSpan } from "../../core/host";
import { changedRows } from "./changedRows";
import type { Runner } from "./runner";

/**
 * Tells the names of sheets that people changed and the rows that they changed, once for a burst of changes; `isOurs`
 * while we are the ones who write.
 */
export function watchSheets(run: Runner, isOurs: () => boolean, onChange: OnSheetChange): () => void {
  let stopped = false;
  /** By the sheet's id; undefined where the rows are not known. */
  const changed = new Map<string, readonly RowSpan[] | undefined>();
  const tell = async () => {
    const told = await run("reading", async ({ context, sync }) => {
      const sheets = [...changed].map(([id, rows]) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        return { sheet: sheet.load("name"), rows };
      });
      changed.clear();
      await sync();
      return sheets.filter(({ sheet }) => !sheet.isNullObject);
    });
    if (!stopped) for (const { sheet, rows } of told) onChange(sheet.name, rows);
  };
  const onEvent = async ({ worksheetId, address }: Excel.WorksheetChangedEventArgs) => {
    if (stopped || isOurs()) return;
    const burst = changed.size > 0;
    const [before, rows] = [changed.get(worksheetId) ?? [], changedRows(address)];
    const known = rows !== undefined && (!changed.has(worksheetId) || changed.get(worksheetId) !== undefined);
    changed.set(worksheetId, known ? [...before, ...rows] : undefined);
    // A sheet whose name cannot be asked now is told of with its next change.
    if (!burst) await tell().catch(() => changed.clear());
  };
  const registered = run("reading", async ({ context, sync }) => {
    const handler = context.workbook.worksheets.onChanged.add(onEvent);
    await sync();
    return handler;
  });
  // Without events nothing is told; the review can still be asked for by hand.
  registered.catch(() => undefined);
  return () => {
    stopped = true;
    registered
      .then((handler) =>
        run("reading", async ({ sync }) => {
          handler.remove();
          await handler.context.sync();
          await sync();
        }),
      )
      .catch(() => undefined);
  };
}
