import type { SheetEntry } from "../../../core/host";
import { inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";

export async function listSheets(run: Runner): Promise<readonly SheetEntry[]> {
  const { sheets } = await run("reading", inspectWorkbook);
  return sheets.map(({ name, state, mark, remnant }) => ({
    name,
    state,
    ...(mark !== undefined || remnant ? { own: true as const } : {}),
  }));
}
