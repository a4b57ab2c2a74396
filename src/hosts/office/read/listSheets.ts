import type { SheetEntry } from "../../../core/host";
import { inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";

export async function listSheets(run: Runner): Promise<readonly SheetEntry[]> {
  const { sheets } = await run("reading", inspectWorkbook);
  return sheets.map(({ name, state, mark, kin, remnant }) => ({
    name,
    state,
    // A copy of a result is a result too: it is nothing to review.
    ...(mark !== undefined || kin !== undefined || remnant ? { own: true as const } : {}),
  }));
}
