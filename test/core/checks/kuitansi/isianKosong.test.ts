import { findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

describe("isian-kosong", () => {
  it("names all blanks of a kuitansi in one finding", () => {
    const kuitansi = formulir("Kuitansi", {
      jumlah: "16.080.000",
      kosong: [
        ["nomor_bukti", "No.", "D1"],
        ["folio_buku_kas", "No. Folio Buku Kas", "D14"],
      ],
    });
    const found = findingsOf("isian-kosong", { kuitansi: [kuitansi] });
    expect(found).toHaveLength(1);
    expect(places(found[0]?.at ?? [])).toEqual(["Kuitansi!D1", "Kuitansi!D14"]);
    expect(found[0]?.facts).toEqual({
      nomor: undefined,
      isian: [
        { field: "nomor_bukti", label: "No." },
        { field: "folio_buku_kas", label: "No. Folio Buku Kas" },
      ],
    });
  });

  it("passes a form without blanks", () => {
    expect(outcomeOf("isian-kosong", { kuitansi: [formulir("K", { jumlah: "1.000" })] })).toMatchObject({
      state: "passed",
    });
  });

  it("is not checkable on a register, which has no lines to fill in", () => {
    expect(outcomeOf("isian-kosong", { kuitansi: register("Register", "nomor | jumlah\n1 | 1.000") })).toMatchObject({
      state: "not-checkable",
      missing: ["formulir"],
    });
  });
});
