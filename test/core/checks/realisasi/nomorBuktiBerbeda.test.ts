import { amount, bku, findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

const KUITANSI = register("Register", "nomor | jumlah\n001/KW/2023 | 4.500.000\n002/KW/2023 | 1.000.000");
const book = (...rows: string[]) => bku("BKU", ["bukti | keluar", ...rows].join("\n"));

describe("nomor-bukti-berbeda", () => {
  it("finds a kuitansi that is booked under a number of no kuitansi, at the number in the book", () => {
    const [found, ...more] = findingsOf("nomor-bukti-berbeda", {
      kuitansi: [...KUITANSI, formulir("Kuitansi", { nomor: "002/KW/2023", jumlah: "1.000.000" })],
      bku: book("001/KW/2023 | 4.500.000", "009/KW/2023 | 1.000.000"),
    });
    expect(more).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["BKU!A3", "Register!A3"]);
    expect(found?.facts).toEqual({
      nomor: "002/KW/2023",
      tercatat: "009/KW/2023",
      jumlah: amount("1.000.000"),
      di: "bku",
    });
  });

  it.each([
    ["books every kuitansi under its number", ["001/KW/2023 | 4.500.000", "002/kw/2023 | 1.000.000"]],
    ["counts by numbers of its own", ["BK-1 | 4.500.000", "BK-2 | 1.000.000"]],
    ["writes the other number in another way", ["001/KW/2023 | 4.500.000", "BK-2 | 1.000.000"]],
    ["books another amount", ["001/KW/2023 | 4.500.000", "009/KW/2023 | 900.000"]],
  ])("is silent about a book that %s", (_name, rows) => {
    expect(outcomeOf("nomor-bukti-berbeda", { kuitansi: KUITANSI, bku: book(...rows) })).toMatchObject({
      state: "passed",
    });
  });

  it("is not checkable without a book that names its bukti", () => {
    expect(outcomeOf("nomor-bukti-berbeda", { kuitansi: KUITANSI, bku: bku("BKU", "keluar\n1.000") })).toMatchObject({
      state: "not-checkable",
      missing: ["catatanBernomor"],
    });
  });
});
