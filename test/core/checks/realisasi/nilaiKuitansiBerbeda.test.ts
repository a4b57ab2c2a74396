import {
  amount,
  bku,
  findingsOf,
  formulir,
  outcomeOf,
  places,
  realisasi,
  register,
} from "../../../support/recordBuilders";

const FORM = formulir("Kuitansi", { nomor: "012/KW/2023", jumlah: "16.080.000" });

describe("nilai-kuitansi-berbeda", () => {
  it("finds a BKU that books another amount under the number of the kuitansi", () => {
    const book = bku("BKU", "bukti | keluar\n12/kw/2023 | 16.800.000");
    const [found] = findingsOf("nilai-kuitansi-berbeda", { kuitansi: [FORM], bku: book });
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!D4", "BKU!B2"]);
    expect(found?.facts).toEqual({
      nomor: "012/KW/2023",
      kuitansi: amount("16.080.000"),
      tercatat: amount("16.800.000"),
      di: "bku",
    });
    expect(found?.difference).toBe(amount("-720.000"));
  });

  it("compares the payment, not the tax that was paid on under its number", () => {
    const kuitansi = [formulir("Kuitansi", { nomor: "005", jumlah: "7.200.000" })];
    const book = bku(
      "BKU",
      "bukti | uraian | masuk | keluar\n005 | Honor narasumber | | 7.020.000\n005 | Dipungut PPh 21 | 1.080.000 |\n005 | Disetor PPh 21 | | 1.080.000",
    );
    const [found] = findingsOf("nilai-kuitansi-berbeda", { kuitansi, bku: book });
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!D4", "BKU!D2"]);
    expect(found?.facts.tercatat).toBe(amount("7.020.000"));
    expect(found?.difference).toBe(amount("180.000"));
  });

  it("finds a register line that differs from its form", () => {
    const lines = register("Register", "nomor | jumlah\n012/KW/2023 | 16.008.000");
    expect(findingsOf("nilai-kuitansi-berbeda", { kuitansi: [FORM, ...lines] }).map(({ facts }) => facts.di)).toEqual([
      "register",
    ]);
  });

  it("finds a copy of the register in which a receipt differs, though the form agrees with the other one", () => {
    const ours = register("Register", "nomor | kode | jumlah\n012/KW/2023 | 5.1.02.02.05.0043 | 16.080.000");
    const copy = register("Register lama", "nomor | kode | jumlah\n012/KW/2023 | 5.1.02.02.05.0043 | 16.000.000");
    for (const kuitansi of [
      [FORM, ...ours, ...copy],
      [...ours, ...copy],
    ]) {
      const found = findingsOf("nilai-kuitansi-berbeda", { kuitansi });
      expect(found.map(({ at }) => places(at).at(-1))).toEqual(["Register lama!C2"]);
      expect(found.map(({ difference }) => difference)).toEqual([amount("80.000")]);
    }
  });

  it("is silent about a receipt whose parts stand in the registers of two accounts", () => {
    const kuitansi = [
      ...register("Register ATK", "nomor | kode | jumlah\n012/KW/2023 | 5.1.02.01.01.0024 | 1.000.000"),
      ...register("Register sewa", "nomor | kode | jumlah\n012/KW/2023 | 5.1.02.02.05.0043 | 2.000.000"),
    ];
    expect(findingsOf("nilai-kuitansi-berbeda", { kuitansi })).toEqual([]);
  });

  it.each([
    ["the same amount", "012/KW/2023 | 16.080.000"],
    ["an amount divided among accounts", "012/KW/2023 | 10.000.000\n012/KW/2023 | 6.080.000"],
    ["the amount beside the tax paid on it", "012/KW/2023 | 16.080.000\n012/KW/2023 | 241.200"],
    ["another number", "013/KW/2023 | 2.000.000"],
  ])("is silent about %s", (_name, rows) => {
    expect(
      findingsOf("nilai-kuitansi-berbeda", { kuitansi: [FORM], bku: bku("BKU", `bukti | keluar\n${rows}`) }),
    ).toEqual([]);
  });

  it("is silent about bare numbers that start again each month", () => {
    const lines = [
      ...realisasi("Februari", "bukti | realisasi\n1 | 300.000"),
      ...realisasi("Maret", "bukti | realisasi\n1 | 400.000"),
    ];
    expect(
      findingsOf("nilai-kuitansi-berbeda", {
        kuitansi: [formulir("K", { nomor: "1", jumlah: "500.000" })],
        realisasi: lines,
      }),
    ).toEqual([]);
  });

  it("is not checkable where the kuitansi has no number", () => {
    expect(outcomeOf("nilai-kuitansi-berbeda", { kuitansi: [formulir("K", { jumlah: "1.000" })] })).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiBernomor", "pembanding"],
    });
  });
});
