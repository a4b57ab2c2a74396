import { splitNameCell } from "../../../src/core/records/cells/nameCell";
import { readWakil } from "../../../src/core/values/wakil";

describe("a name cell that says in whose stead somebody came", () => {
  it.each([
    ["Simon Bau (mewakili Drs. Yohanes Nahak)", "Simon Bau", "Drs. Yohanes Nahak"],
    ["Simon Bau, S.Sos mewakili Kepala Dinas Sosial", "Simon Bau, S.Sos", "Kepala Dinas Sosial"],
    // As a package that was masked writes it: its checks are repeated from there.
    ["S.B. #5 (mewakili Drs. Y.N. #4)", "S.B. #5", "Drs. Y.N. #4"],
    ["SIMON BAU / Wakil dari: YOHANES NAHAK", "SIMON BAU", "YOHANES NAHAK"],
  ])("%s", (text, nama, mewakili) => {
    expect(readWakil(text)).toEqual({ nama, mewakili });
    expect(splitNameCell(text).nama).toBe(nama);
  });

  it.each(["Simon Bau", "Mewakili Kepala Dinas", "Wakil Bupati Agam"])("leaves %s as it stands", (text) => {
    expect(readWakil(text)).toBeUndefined();
    expect(splitNameCell(text).nama).toBe(text);
  });
});
