/// <reference types="office-js" />
import type { OnSheetChange, RowSpan } from "../../core/host";
import { changedRows } from "./changedRows";
import type { Runner } from "./runner";
import { MARK_KEY } from "./write/mark";

interface Change {
  /** Undefined where they are not known. */
  readonly rows: readonly RowSpan[] | undefined;
  /** Certainly made by people: we wrote nothing then. */
  readonly byPeople: boolean;
}

/**
 * Tells the names of sheets that people changed and the rows that they changed, once for a burst of changes. While we
 * write ourselves (`isWriting`), what changes on sheets of ours was changed by us, and on all others by people.
 */
export function watchSheets(run: Runner, isWriting: () => boolean, onChange: OnSheetChange): () => void {
  let stopped = false;
  let telling = false;
  /** By the sheet's id. */
  const changed = new Map<string, Change>();
  const ours = new Set<string>();
  const tell = async (): Promise<boolean> => {
    let asked = new Map<string, Change>();
    try {
      const told = await run("reading", async ({ context, sync }) => {
        asked = new Map(changed);
        changed.clear();
        const sheets = [...asked].map(([id, change]) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(id);
          const mark = sheet.customProperties.getItemOrNullObject(MARK_KEY).load("key");
          return { id, sheet: sheet.load("name"), mark, change };
        });
        await sync();
        for (const { id, mark } of sheets) if (!mark.isNullObject) ours.add(id);
        return sheets.filter(({ id, sheet, change }) => !sheet.isNullObject && (change.byPeople || !ours.has(id)));
      });
      if (!stopped) for (const { sheet, change } of told) onChange(sheet.name, change.rows);
      return true;
    } catch {
      // A sheet whose name cannot be asked now is told of with the next change.
      for (const [id, { byPeople }] of asked) changed.set(id, { rows: undefined, byPeople });
      return false;
    }
  };
  const onEvent = async ({ worksheetId, address }: Excel.WorksheetChangedEventArgs) => {
    const byPeople = !isWriting();
    if (stopped || (!byPeople && ours.has(worksheetId))) return;
    changed.set(worksheetId, joined(changed.get(worksheetId), { rows: changedRows(address), byPeople }));
    if (telling) return;
    telling = true;
    while (changed.size > 0 && (await tell()));
    telling = false;
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

function joined(before: Change | undefined, now: Change): Change {
  if (before === undefined) return now;
  const rows = before.rows === undefined || now.rows === undefined ? undefined : [...before.rows, ...now.rows];
  return { rows, byPeople: before.byPeople || now.byPeople };
}
