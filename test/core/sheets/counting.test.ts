import { countedAnggaran } from "../../../src/core/sheets/countedAnggaran";
import { countReceipts } from "../../../src/core/sheets/receipts";
import { budgetLine, receipt } from "./papers";

describe("receipts that count", () => {
  const sameAs = (...list: Parameters<typeof receipt>[0][]) =>
    countReceipts(list.map(receipt)).map((one) => one.sameAs);

  it("are all where none is stated twice", () => {
    expect(
      sameAs(
        { bentuk: "formulir", row: 1, nomor: "001", jumlah: 100 },
        { bentuk: "register", row: 2, nomor: "002", jumlah: 100 },
      ),
    ).toEqual([undefined, undefined]);
  });

  it("leave out the register's line of a form, wherever it stands", () => {
    expect(
      sameAs(
        { bentuk: "register", row: 2, nomor: "BK-1/2023", jumlah: 100 },
        { bentuk: "formulir", row: 1, nomor: "bk - 001/2023", jumlah: 100 },
      ),
    ).toEqual([1, undefined]);
  });

  it("leave it out when the two state different amounts: which is right is a person's to say, and it is one payment", () => {
    expect(
      sameAs(
        { bentuk: "formulir", row: 1, nomor: "001", jumlah: 16_080_000 },
        { bentuk: "register", row: 2, nomor: "001", jumlah: 16_008_000 },
      ),
    ).toEqual([undefined, 0]);
  });

  it("leave out the register's line of a form whose number was left blank", () => {
    expect(
      sameAs(
        { bentuk: "formulir", row: 1, jumlah: 16_080_000 },
        { bentuk: "register", row: 2, nomor: "001", jumlah: 16_080_000 },
      ),
    ).toEqual([undefined, 0]);
  });

  it("keep the register's line where the form of its number was left without an amount", () => {
    expect(
      sameAs({ bentuk: "formulir", row: 1, nomor: "001" }, { bentuk: "register", row: 2, nomor: "001", jumlah: 100 }),
    ).toEqual([1, undefined]);
  });

  it("keep two payments of one register that share a number but not an amount", () => {
    expect(
      sameAs(
        { bentuk: "register", row: 1, nomor: "001", jumlah: 100 },
        { bentuk: "register", row: 2, nomor: "001", jumlah: 200 },
      ),
    ).toEqual([undefined, undefined]);
  });

  it("take the code from the double where their own field names none", () => {
    const [form] = countReceipts([
      receipt({ bentuk: "formulir", row: 1, nomor: "001", jumlah: 100 }),
      receipt({ bentuk: "register", row: 2, nomor: "001", jumlah: 100, kode: "5.1.02.02.05.0043" }),
    ]);
    expect(form?.kode?.written).toBe("5.1.02.02.05.0043");
  });
});

describe("budget lines that count", () => {
  const hotel = { row: 5, kode: "5.1.02.02.05.0043", jumlah: 600 };
  const meals = { row: 6, kode: "5.1.02.01.01.0052", jumlah: 400 };
  const counted = (...lines: Parameters<typeof budgetLine>[0][]) => {
    const list = lines.map(budgetLine);
    const counts = countedAnggaran(list);
    return list.map((line) => counts.has(line));
  };

  it("are those of one sheet where a second states the same budget again", () => {
    expect(
      counted(
        { ...hotel, sheet: "RAB" },
        { ...meals, sheet: "RAB" },
        { ...hotel, sheet: "DPA" },
        { ...meals, sheet: "DPA" },
      ),
    ).toEqual([true, true, false, false]);
  });

  it("are those of all sheets that budget different codes", () => {
    expect(counted({ ...hotel, sheet: "Hotel" }, { ...meals, sheet: "Makan" })).toEqual([true, true]);
  });
});
