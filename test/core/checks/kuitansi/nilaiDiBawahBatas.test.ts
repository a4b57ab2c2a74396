import { amount, findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({
  kuitansi: register("Register", ["nomor | kode | untuk | jumlah", ...rows].join("\n")),
});
const tanggal = { year: 2023, month: 3, day: 8 };

describe("nilai-di-bawah-batas", () => {
  it("tells round purchases at most 3 % under a limit", () => {
    const found = findingsOf(
      "nilai-di-bawah-batas",
      of(
        "1 | 5.1.02.01.01.0024 | Alat tulis | 9.900.000",
        "2 | 5.1.02.02.04.0117 | Sewa tenda | 49.900.000",
        "3 | 5.1.02.02.04.0117 | Sewa panggung | 194.000.000",
        "4 | 5.1.02.02.04.0117 | Sewa kursi | 193.900.000",
        "5 | 5.1.02.02.04.0117 | Sewa lampu | 49.950.500",
      ),
    );
    expect(found.map(({ facts, at }) => ({ facts, at: places(at) }))).toMatchObject([
      { facts: { jumlah: amount("9.900.000"), batas: amount("10.000.000") }, at: ["Register!D2"] },
      { facts: { batas: amount("50.000.000") }, at: ["Register!D3"] },
      { facts: { batas: amount("200.000.000") }, at: ["Register!D4"] },
    ]);
  });

  it("tells whatever lies within a twentieth of a percent under it, and not the limit itself", () => {
    const found = findingsOf(
      "nilai-di-bawah-batas",
      of(
        "1 | 5.1.02.02.04.0117 | Sewa tenda | 49.999.999",
        "2 | 5.1.02.02.04.0117 | Sewa kursi | 50.000.000",
        "3 | 5.1.02.01.01.0024 | Alat tulis | 9.995.000",
      ),
    );
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { jumlah: amount("49.999.999") },
      { jumlah: amount("9.995.000") },
    ]);
  });

  it("says nothing of fees and allowances, which are no procurement", () => {
    expect(
      outcomeOf("nilai-di-bawah-batas", of("1 | 5.1.02.02.01.0003 | Honorarium narasumber | 10.000.000")),
    ).toMatchObject({ state: "passed" });
  });

  it("is judged by the limits of its day only, and needs receipts", () => {
    const later = { ...tanggal, year: 2025, month: 5 };
    expect(outcomeOf("nilai-di-bawah-batas", of("1 | | Alat tulis | 9.900.000"), { tanggal: later })).toMatchObject({
      state: "not-checkable",
      missing: ["aturan"],
    });
    expect(outcomeOf("nilai-di-bawah-batas", {})).toMatchObject({ missing: ["pengeluaran"] });
  });
});
