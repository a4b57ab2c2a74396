import { addressOf } from "../../../src/core/cells/cellRef";
import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";

/** What a drawn table is taken for, and where its header stands. */
function kindOf(drawing: string): readonly string[] {
  const { sheet } = drawnSheet(drawing, "Pajak");
  const [found] = findTables({ file: "pajak.xlsx", sheets: [sheet] });
  return (found?.tables ?? []).map(
    ({ kind, headerRows }) => `${kind} ${addressOf({ row: headerRows[0] ?? 0, col: 1 })}`,
  );
}

describe("a buku pembantu pajak", () => {
  it("with a column for each tax, held back and paid on, is no register of kuitansi", () => {
    expect(
      kindOf(`
        | BUKU PEMBANTU PAJAK
        |
        | No | Tanggal | Uraian | No. Bukti | Pemotongan | < | Penyetoran | < | Saldo
        | ^ | ^ | ^ | ^ | PPN | PPh 21 | PPN | PPh 21 | ^
        | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
        | 1 | @8/3/2023 | Honor moderator | 011 | | 105000 | | | 105000
        | 2 | @9/3/2023 | Honor narasumber | 009 | | 600000 | | | 705000
        | 3 | @10/3/2023 | Setor PPh 21 | 012 | | | | 705000 | 0
      `),
    ).toEqual(["lain A3"]);
  });

  it("does not keep a register of kuitansi with columns of taxes from being one", () => {
    expect(
      kindOf(`
        | REGISTER KUITANSI
        | No | Tanggal | No. Bukti | Uraian | Jumlah | PPN | PPh 22
        | 1 | @8/3/2023 | 011 | Belanja ATK | 1420800 | 140800 | 19200
        | 2 | @9/3/2023 | 012 | Belanja cetak | 2220000 | 220000 | 30000
      `),
    ).toEqual(["kuitansi A2"]);
  });
});
