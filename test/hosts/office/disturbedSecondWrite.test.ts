import { testDisturbed } from "./disturbedWrites";
import { openDisturbedExcel } from "./openExcel";
import { FINDINGS, PEOPLE, smallResult } from "./smallResult";

const LATER = [...FINDINGS.slice(1), ["bukti-ganda", "Realisasi!C4", 75_000] as const];

testDisturbed("a second write, after people typed", {
  async enter() {
    const open = await openDisturbedExcel();
    await open.host.writeSheets(smallResult(), { people: PEOPLE });
    open.excel.coauthor.type("Perlu Diperiksa", "F6", "Sudah dilihat");
    open.excel.coauthor.type("Perlu Diperiksa", "G6", "=NIP sudah ditanyakan");
    open.excel.coauthor.type("Perlu Diperiksa", "G5", "hanya di baris yang hilang");
    return open;
  },
  write: ({ host }) => host.writeSheets(smallResult(LATER), { people: PEOPLE }),
});
