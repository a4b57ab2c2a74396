import type { SheetEntry } from "../../../core/host";
import { inspectWorkbook } from "../inspect";
import { findRegistrasi } from "../registrasi/findRegistrasi";
import type { Runner } from "../runner";

export async function listSheets(run: Runner): Promise<readonly SheetEntry[]> {
  const { sheets, deskData } = await run("reading", async (turn) => ({
    ...(await inspectWorkbook(turn)),
    // What a registration desk keeps for itself; its lists are sources as any other.
    deskData: (await findRegistrasi(turn)).data,
  }));
  return sheets.map(({ id, name, state, mark, kin, remnant }) => ({
    name,
    state,
    // A copy of a result is a result too: it is nothing to review.
    ...(mark !== undefined || kin !== undefined || remnant || deskData.includes(id) ? { own: true as const } : {}),
  }));
}
