import { findingsOf, formulir, outcomeOf } from "../../../support/recordBuilders";

const KLAUSUL = "Barang tersebut telah diterima dengan cukup dan baik";
const of = (untuk: string) => ({ kuitansi: [formulir("Kuitansi", { untuk, klausul: KLAUSUL })] });

describe("klausul-barang-pada-jasa", () => {
  it("finds the clause on a payment for a fullday package", () => {
    expect(outcomeOf("klausul-barang-pada-jasa", of("Biaya Paket Fullday"))).toFind(
      "klausul-barang-pada-jasa",
      "Kuitansi!D16",
    );
  });

  it.each(["Belanja ATK dan bahan cetak", "Sewa tenda dan bahan konsumsi", "Pembayaran termin I"])(
    "is silent about %s",
    (untuk) => {
      expect(findingsOf("klausul-barang-pada-jasa", of(untuk))).toEqual([]);
    },
  );

  it("is not checkable where no form prints the clause", () => {
    expect(
      outcomeOf("klausul-barang-pada-jasa", { kuitansi: [formulir("K", { untuk: "Paket Fullday" })] }),
    ).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiBerklausul"],
    });
  });
});
