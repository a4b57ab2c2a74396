import { findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const of = (...nomor: string[]) => ({
  kuitansi: register("Register", ["nomor | jumlah", ...nomor.map((each) => `${each} | 1.000`)].join("\n")),
});

describe("nomor-bukti-lompat", () => {
  it("finds a gap and names what is missing, at the number behind it", () => {
    const found = findingsOf("nomor-bukti-lompat", of("010/KW/2023", "011/KW/2023", "013/KW/2023", "014/KW/2023"));
    expect(found.map(({ at }) => places(at))).toEqual([["Register!A4", "Register!A3"]]);
    expect(found[0]?.facts).toEqual({ sebelum: "011/KW/2023", sesudah: "013/KW/2023", dari: 12, sampai: 12 });
  });

  it("counts in the part of the number that changes", () => {
    const found = findingsOf("nomor-bukti-lompat", of("2023/KW/001", "2023/KW/002", "2023/KW/004", "2023/KW/005"));
    expect(found[0]?.facts).toMatchObject({ dari: 3, sampai: 3 });
  });

  it.each([
    ["numbers out of order without a gap", ["003", "001", "002", "004"]],
    ["a number on two lines", ["001", "002", "002", "003", "004"]],
  ])("is silent about %s", (_name, nomor) => {
    expect(findingsOf("nomor-bukti-lompat", of(...nomor))).toEqual([]);
  });

  it.each([
    ["numbers picked from the office's series", ["105", "112", "230", "231"]],
    ["too few numbers to be a series", ["001", "003"]],
  ])("is not checkable over %s: a number left out could not be told", (_name, nomor) => {
    expect(outcomeOf("nomor-bukti-lompat", of(...nomor))).toMatchObject({
      state: "not-checkable",
      missing: ["urutanNomor"],
    });
  });

  it("is not checkable without numbers", () => {
    expect(outcomeOf("nomor-bukti-lompat", of(""))).toMatchObject({ state: "not-checkable", missing: ["nomorBukti"] });
  });
});
