import { amount, findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({
  kuitansi: register("Register", ["nomor | tanggal | penerima | untuk | jumlah", ...rows].join("\n")),
});

describe("pembayaran-kembar", () => {
  it("tells one payee, amount and day on two receipts of other words", () => {
    const found = findingsOf(
      "pembayaran-kembar",
      of(
        "012 | 6/3/2023 | CV Contoh Jaya | Sewa tenda | 2.400.000",
        "015 | 6/3/2023 | CV. Contoh Jaya | Sewa kursi | 2.400.000",
        "016 | 7/3/2023 | CV Contoh Jaya | Sewa meja | 2.400.000",
      ),
    );
    expect(found.map(({ facts, at }) => ({ facts, at: places(at) }))).toMatchObject([
      { facts: { jumlah: amount("2.400.000"), nomor: ["012", "015"] }, at: ["Register!E2", "Register!E3"] },
    ]);
  });

  it("leaves two that say the very same to kuitansi-ganda, and other amounts and payees alone", () => {
    const others = of(
      "012 | 6/3/2023 | CV Contoh Jaya | Sewa tenda | 2.400.000",
      "013 | 6/3/2023 | CV Contoh Jaya | Sewa tenda | 2.400.000",
      "014 | 6/3/2023 | CV Contoh Dua | Sewa kursi | 2.400.000",
      "015 | 6/3/2023 | CV Contoh Jaya | Sewa kursi | 2.500.000",
    );
    expect(outcomeOf("pembayaran-kembar", others)).toMatchObject({ state: "passed" });
  });

  it("takes who stands on most receipts for the office that asks for the money", () => {
    const office = ["tenda", "kursi", "meja", "lampu"].map(
      (what, index) => `01${index} | 6/3/2023 | Dinas Contoh | Sewa ${what} | 2.400.000`,
    );
    expect(outcomeOf("pembayaran-kembar", of(...office))).toMatchObject({ state: "passed" });
  });

  it("needs payees and days", () => {
    expect(outcomeOf("pembayaran-kembar", of("012 | | CV Contoh Jaya | Sewa tenda | 2.400.000"))).toMatchObject({
      state: "not-checkable",
      missing: ["buktiBerpenerima"],
    });
  });
});
