/// <reference types="office-js" />
import type { Runner } from "./runner";

/** Tells the names of sheets that people changed, once for a burst of changes; `isOurs` while we are the ones who write. */
export function watchSheets(run: Runner, isOurs: () => boolean, onChange: (sheet: string) => void): () => void {
  let stopped = false;
  const changed = new Set<string>();
  const tell = async () => {
    const names = await run("reading", async ({ context, sync }) => {
      const sheets = [...changed].map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
      changed.clear();
      await sync();
      return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
    });
    if (!stopped) names.forEach(onChange);
  };
  const onEvent = async ({ worksheetId }: Excel.WorksheetChangedEventArgs) => {
    if (stopped || isOurs()) return;
    const told = changed.size > 0;
    changed.add(worksheetId);
    // A sheet whose name cannot be asked now is told of with its next change.
    if (!told) await tell().catch(() => changed.clear());
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
