import { findingsOf, kepala, outcomeOf, places } from "../../../support/recordBuilders";

describe("sub-kegiatan-lembar-berbeda", () => {
  const right = kepala("realisasi", { sub_kegiatan: ["Realisasi!B2", "1.06.05.1.02.02"] });

  it("passes over the code of the acara, however it is written, and over the levels above it", () => {
    const others = [
      kepala("anggaran", { sub_kegiatan: ["RAB!B2", "1.06.05.1.02.0002"] }),
      kepala("bku", { kegiatan: ["BKU!B2", "1.06.05.1.02"] }),
    ];
    expect(outcomeOf("sub-kegiatan-lembar-berbeda", { kepala: [right, ...others] })).toMatchObject({ state: "passed" });
  });

  it("finds another sub kegiatan, without repeating that its kegiatan is another one too", () => {
    const other = kepala("anggaran", {
      kegiatan: ["RAB!B1", "1.06.02.1.01"],
      sub_kegiatan: ["RAB!B2", "1.06.02.1.01.09"],
    });
    const found = findingsOf("sub-kegiatan-lembar-berbeda", { kepala: [right, other] });
    expect(found.map(({ at }) => places(at))).toEqual([["RAB!B2"]]);
    expect(found[0]?.facts).toMatchObject({ tertulis: "1.06.02.1.01.09", seharusnya: "1.06.05.1.02.02" });
  });

  it("finds another kegiatan where no sub kegiatan is printed", () => {
    const other = kepala("anggaran", { kegiatan: ["RAB!B1", "1.06.02.1.01"] });
    expect(findingsOf("sub-kegiatan-lembar-berbeda", { kepala: [right, other] })).toMatchObject([
      { facts: { isian: "kegiatan" } },
    ]);
  });

  it("is not-checkable without a code over any table", () => {
    expect(outcomeOf("sub-kegiatan-lembar-berbeda", {})).toMatchObject({ state: "not-checkable" });
  });
});
