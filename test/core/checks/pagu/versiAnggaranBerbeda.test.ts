import { amount, anggaran, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const rab = (sheet: string, nasi: string, hidden = false) =>
  anggaran(sheet, `uraian | jumlah\n Snack | 600.000\n Nasi kotak | ${nasi}`, hidden);

describe("versi-anggaran-berbeda", () => {
  it("tells that the revised of two versions counts, and where both stand", () => {
    const lines = [...rab("RAB Awal", "1.750.000"), ...rab("RAB Perubahan", "1.900.000")];
    const [found] = findingsOf("versi-anggaran-berbeda", { anggaran: lines });
    expect(found?.facts).toEqual({
      dihitung: { lembar: "RAB Perubahan", jumlah: amount("2.500.000"), tersembunyi: false },
      lain: { lembar: "RAB Awal", jumlah: amount("2.350.000"), tersembunyi: false },
      dasar: "perubahan",
    });
    expect(places(found?.at ?? [])).toEqual(["RAB Perubahan!B2", "RAB Perubahan!B3", "RAB Awal!B2", "RAB Awal!B3"]);
  });

  it("counts the visible one, wherever the hidden one stands", () => {
    const lines = [...rab("RAB 1", "1.750.000", true), ...rab("RAB 2", "1.900.000")];
    const [found] = findingsOf("versi-anggaran-berbeda", { anggaran: lines });
    expect(found?.facts).toMatchObject({
      dihitung: { lembar: "RAB 2" },
      lain: { lembar: "RAB 1", tersembunyi: true },
      dasar: "terlihat",
    });
  });

  it.each([
    ["neither is named a version", rab("RAB", "1.750.000"), rab("RAB (2)", "1.900.000")],
    ["the revised one is hidden", rab("RAB Perubahan", "1.750.000", true), rab("RAB", "1.900.000")],
  ])("leaves the sum of the budget open where %s", (_why, one, other) => {
    const lines = { anggaran: [...one, ...other] };
    expect(findingsOf("versi-anggaran-berbeda", lines)[0]?.facts.dasar).toBe("belum-pasti");
    for (const code of ["total-anggaran-berbeda"] as const) {
      expect(outcomeOf(code, lines)).toMatchObject({ state: "not-checkable", missing: ["versiAnggaran"] });
    }
  });

  it("leaves the sum open where a sheet names some accounts once more with other sums: it may add to them", () => {
    const whole = anggaran("RAB", "kode | jumlah\n 5.1.02.01 | 1.000\n 5.1.02.02 | 2.000");
    const lines = { anggaran: [...whole, ...anggaran("RAB Tambahan", "kode | jumlah\n 5.1.02.01 | 500")] };
    expect(findingsOf("versi-anggaran-berbeda", lines)[0]?.facts).toMatchObject({
      dihitung: { lembar: "RAB" },
      lain: { lembar: "RAB Tambahan", jumlah: amount("500") },
      dasar: "sebagian",
    });
    expect(outcomeOf("total-anggaran-berbeda", lines)).toMatchObject({ missing: ["versiAnggaran"] });
  });

  it.each([
    [
      "an account spelt out to the same sum",
      anggaran("DPA", "kode | jumlah\n 5.1.02.01 | 1.000\n 5.1.02.02 | 2.000"),
      anggaran("RAB Mamin", "kode | jumlah\n 5.1.02.01 | 400\n 5.1.02.01 | 600"),
    ],
    ["versions of one sum", rab("RAB", "1.750.000"), rab("DPA", "1.750.000")],
    ["different items", rab("RAB Mamin", "1.750.000"), anggaran("RAB Honor", "uraian | jumlah\n Moderator | 700.000")],
    ["parts of one budget", rab("RAB Angkatan I", "1.750.000"), rab("RAB Angkatan II", "1.900.000")],
    [
      "details of a part of it",
      anggaran("DPA", "kode | jumlah\n 5.1.02.01 | 1.000\n 5.1.02.02 | 2.000"),
      anggaran("Rincian", "kode | jumlah\n 5.1.02.01 | 900"),
    ],
  ])("is silent about %s", (_what, one, other) => {
    expect(findingsOf("versi-anggaran-berbeda", { anggaran: [...one, ...other] })).toEqual([]);
  });

  it("is not checkable without a budget", () => {
    expect(outcomeOf("versi-anggaran-berbeda", {})).toMatchObject({ state: "not-checkable", missing: ["anggaran"] });
  });
});
