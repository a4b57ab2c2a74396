import { jenisPajak } from "../../../../src/core/values/jenisPajak";
import { amount, bku, cell, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const lines = (sheet: string, ...rows: string[]) =>
  bku(sheet, ["bukti | kode | uraian | masuk | keluar", ...rows].join("\n"));
const of = (...rows: string[]) => ({ bku: lines("BKU", ...rows) });

describe("pajak-belum-disetor", () => {
  it("passes where each tax was paid on, also in one sum for several receipts", () => {
    const book = of(
      "009 | 5.1.02.02.01.0003 | Honor narasumber | | 4.000.000",
      "009 | | Pungut PPh 21 | 600.000 |",
      "011 | | Terima PPh Pasal 21 | 105.000 |",
      "012 | | Setor PPh ps. 21 | | 705.000",
      "013 | | Pungut PPN | 142.252 |",
      "013 | | Setor PPN | | 142.252",
    );
    expect(outcomeOf("pajak-belum-disetor", book)).toMatchObject({ state: "passed" });
  });

  it("finds a tax of which less was paid on, each tax by itself", () => {
    const found = findingsOf(
      "pajak-belum-disetor",
      of("009 | | Pungut PPh 21 | 600.000 |", "013 | | Pungut PPN | 142.252 |", "014 | | Setor PPh 21 | | 500.000"),
    );
    expect(found.map(({ facts }) => facts)).toEqual([
      { jenis: "PPh 21", dipungut: amount("600.000"), disetor: amount("500.000") },
      { jenis: "PPN", dipungut: amount("142.252"), disetor: amount("0") },
    ]);
    expect(found.map(({ at }) => places(at))).toEqual([["BKU!D2", "BKU!E4"], ["BKU!D3"]]);
  });

  it("says once what the BKU and the buku pajak both lack, and nothing of a deposit from before", () => {
    const withheld = "009 | | Pungut PPh 21 | 600.000 |";
    expect(
      findingsOf("pajak-belum-disetor", { bku: [...lines("BKU", withheld), ...lines("Buku Pajak", withheld)] }),
    ).toHaveLength(1);
    expect(findingsOf("pajak-belum-disetor", of("001 | | Setor PPh 22 bulan lalu | | 19.398"))).toEqual([]);
  });

  it.each([
    "002 | | Bayar konsumsi rapat (sudah termasuk pajak) | | 900.000",
    "002 | | Belanja ATK termasuk PPN 11% | | 900.000",
    "002 | | Konsumsi rapat setelah dipotong PPh 23 | | 900.000",
    "002 | | Bayar honor narasumber dipotong PPh 21 | | 900.000",
    "002 | | Dibayar sewa gedung, non PPN | | 900.000",
    "002 | | Bayar pajak kendaraan dinas | | 900.000",
    "002 | | Terima pengembalian belanja (termasuk pajak) | 900.000 |",
  ])("takes what is paid or given back for no tax, whatever it says of tax: %s", (row) => {
    expect(outcomeOf("pajak-belum-disetor", of(row))).toMatchObject({ missing: ["gerakPajak"] });
  });

  it.each(["Setor PPN", "Penyetoran PPN ATK", "Disetor PPN bukti 002", "PPN ATK", "Pembayaran PPN ke kas negara"])(
    "takes %s for the deposit of what was held back",
    (words) => {
      const book = of(
        "002 | 5.1.02.01.01.0024 | Belanja ATK termasuk PPN | | 900.000",
        "002 | | PPN dipungut | 89.190 |",
      );
      const paid = lines("Setoran", `003 | | ${words} | | 89.190`).map((line) => ({ ...line, at: cell("BKU!A4") }));
      expect(outcomeOf("pajak-belum-disetor", { bku: [...book.bku, ...paid] })).toMatchObject({ state: "passed" });
    },
  );

  it("holds back and pays on a tax whose lines name the account of their expense", () => {
    const kode = "5.1.02.01.01.0024";
    const found = findingsOf(
      "pajak-belum-disetor",
      of(
        `001 | ${kode} | Belanja ATK | | 2.775.000`,
        `001 | ${kode} | Dipungut PPN | 275.000 |`,
        `001 | ${kode} | Disetor PPN | | 275.000`,
        `002 | ${kode} | Belanja kertas | | 1.110.000`,
        `002 | ${kode} | Dipungut PPN | 110.000 |`,
      ),
    );
    expect(found.map(({ facts }) => facts)).toEqual([
      { jenis: "PPN", dipungut: amount("385.000"), disetor: amount("275.000") },
    ]);
  });

  it("takes a purchase for no tax, whatever its words, once it stands on an account", () => {
    const purchase = of("002 | 5.1.02.02.01.0080 | Belanja pajak kendaraan | | 900.000");
    expect(outcomeOf("pajak-belum-disetor", purchase)).toMatchObject({
      state: "not-checkable",
      missing: ["gerakPajak"],
    });
  });
});

describe("the tax that a line names", () => {
  it.each([
    ["Setor PPh Pasal 21 honor", "PPh 21"],
    ["PPh.22 ATK", "PPh 22"],
    ["Pungut PPh ps 23", "PPh 23"],
    ["PPh Pasal 4 ayat (2)", "PPh 4 (2)"],
    ["PPN ATK", "PPN"],
    ["Pajak restoran", "pajak daerah"],
    ["Setor pajak", "pajak"],
  ])("%s is %s", (uraian, jenis) => {
    expect(jenisPajak(uraian)).toBe(jenis);
  });
});
