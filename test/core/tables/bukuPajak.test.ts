import { addressOf } from "../../../src/core/cells/cellRef";
import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** What a drawn table is taken for, and where its header stands. */
function kindOf(drawing: string): readonly string[] {
  const { sheet } = drawnSheet(drawing, "Pajak");
  const [found] = findTables({ file: "pajak.xlsx", sheets: [sheet] });
  return (found?.tables ?? []).map(
    ({ kind, headerRows }) => `${kind} ${addressOf({ row: headerRows[0] ?? 0, col: 1 })}`,
  );
}

describe("a tax in a cash book", () => {
  it("stands in a line of its own, without a date and a number, under the expense it was held back from", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM DANA BOK
        |
      h | Tgl | No Bukti | Uraian | Debet (Rp) | Kredit (Rp) | Saldo (Rp)
      f | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      w | @1/2/2024 | | Sisa kas bulan Januari | 3150000 | | 3150000
      r | @5/2/2024 | M-01 | Transfer dana BOK | 48250000 | | 51400000
      r | @6/2/2024 | K-01 | Transport petugas | | 600000 |
      r | | K-02 | Transport petugas desa lain | | 450000 | 50350000
      r | @19/2/2024 | K-06 | Belanja PMT Pemulihan balita | | 6480000 |
      r | | | PPh 22 atas K-06 | 97200 | | 43967200
      r | @20/2/2024 | | Setor PPh 22 atas K-06 | | 97200 | 43870000
      w | | | Jumlah periode ini | 48347200 | 7627200 |
      w | | | Jumlah periode lalu | 3150000 | |
      w | | | Jumlah semua | 51497200 | 7627200 |
      w | | | Sisa kas | | | 43870000
    `);
  });
});

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
