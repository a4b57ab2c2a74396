import { findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const HEAD = "nomor | untuk | penerima | kode | jumlah";
const ATK = "5.1.02.01.01.0024";
const FIRST = register("Register", `${HEAD}\n001 | Belanja ATK | CV A | ${ATK} | 1.000.000`);

describe("nomor-kuitansi-dua-nilai", () => {
  it("tells one number that two registers give different amounts", () => {
    const other = register("Register 2", `${HEAD}\n1 | belanja atk | CV. A | ${ATK} | 1.500.000`);
    const found = findingsOf("nomor-kuitansi-dua-nilai", { kuitansi: [...FIRST, ...other] });
    expect(found.map(({ facts }) => facts)).toEqual([{ nomor: "001", jumlah: 1_000_000_00, lain: 1_500_000_00 }]);
    expect(found.map(({ at }) => places(at))).toEqual([["Register!E2", "Register 2!E2"]]);
  });

  it("tells one that a register gives twice with different amounts", () => {
    const twice = register("Register", `${HEAD}\n001 | Belanja ATK | CV A | ${ATK} | 1.500.000`);
    expect(findingsOf("nomor-kuitansi-dua-nilai", { kuitansi: [...FIRST, ...twice] })).toHaveLength(1);
  });

  it.each([
    ["the same amount", `001 | Belanja ATK | CV A | ${ATK} | 1.000.000`],
    ["another number", `002 | Belanja ATK | CV A | ${ATK} | 1.500.000`],
    ["the part for another purpose", `001 | Belanja kertas | CV A | ${ATK} | 1.500.000`],
    ["the part on another account", "001 | Belanja ATK | CV A | 5.1.02.01.01.0026 | 1.500.000"],
  ])("passes with %s", (_what, row) => {
    const kuitansi = [...FIRST, ...register("Register 2", `${HEAD}\n${row}`)];
    expect(outcomeOf("nomor-kuitansi-dua-nilai", { kuitansi })).toMatchObject({ state: "passed" });
  });

  it("is not-checkable without a register of numbers", () => {
    const kuitansi = register("Register", "untuk | jumlah\nBelanja ATK | 1.000.000");
    expect(outcomeOf("nomor-kuitansi-dua-nilai", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["registerBernomor"],
    });
  });
});
