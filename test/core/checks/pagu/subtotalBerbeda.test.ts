import { severityOf } from "../../../../src/core/sheets/checkFacts";
import { amount, cell, findingsOf, outcomeOf, places, saksi } from "../../../support/recordBuilders";

describe("subtotal-berbeda", () => {
  it("passes while sums are right", () => {
    const right = saksi("Jumlah", "RAB!F5", {
      written: "50.041.800",
      recomputed: "50.041.800",
      over: ["RAB!F2", "RAB!F4"],
    });
    expect(outcomeOf("subtotal-berbeda", { saksi: [right] })).toMatchObject({ state: "passed" });
  });

  it("finds a wrong sum at its own cell and shows the rows it covers", () => {
    const wrong = saksi("Sub Jumlah", "RAB!F5", {
      written: "16.800.000",
      recomputed: "16.080.000",
      over: ["RAB!F2", "RAB!F4"],
    });
    const [found] = findingsOf("subtotal-berbeda", { saksi: [wrong] });
    expect(places(found?.at ?? [])).toEqual(["RAB!F5", "RAB!F2", "RAB!F4"]);
    expect(found?.facts).toMatchObject({
      level: "subtotal",
      label: "Sub Jumlah",
      tertulis: amount("16.800.000"),
      seharusnya: amount("16.080.000"),
      baris: 3,
      terbawa: 0,
    });
  });

  it("reports a wrong subtotal once, not again for the totals that carry it on", () => {
    const found = findingsOf("subtotal-berbeda", {
      saksi: [
        saksi("Sub A", "RAB!F5", { written: "1.100", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }),
        saksi("Sub B", "RAB!F9", { written: "2.000", recomputed: "2.000", over: ["RAB!F6", "RAB!F8"] }),
        saksi("Total", "RAB!F10", { written: "3.100", recomputed: "3.000", over: ["RAB!F2", "RAB!F8"] }, "total"),
      ],
    });
    expect(found.map(({ facts }) => [facts.label, facts.terbawa])).toEqual([["Sub A", 1]]);
    expect(places(found[0]?.at ?? [])).toContain("RAB!F10");
  });

  it("reports a total that is itself wrong over right subtotals", () => {
    const found = findingsOf("subtotal-berbeda", {
      saksi: [
        saksi("Sub A", "RAB!F5", { written: "1.000", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }),
        saksi("Total", "RAB!F6", { written: "1.500", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }, "total"),
      ],
    });
    expect(found.map(({ facts }) => facts.label)).toEqual(["Total"]);
  });

  it("reports only the subtotal where the total was added up over the rows themselves", () => {
    const found = findingsOf("subtotal-berbeda", {
      saksi: [
        saksi("Sub A", "RAB!F5", { written: "1.100", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }),
        saksi("Total", "RAB!F6", { written: "1.000", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }, "total"),
      ],
    });
    expect(found.map(({ facts }) => facts.label)).toEqual(["Sub A"]);
  });

  it("reports both where a total adds a mistake of its own", () => {
    const found = findingsOf("subtotal-berbeda", {
      saksi: [
        saksi("Sub A", "RAB!F5", { written: "1.100", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }),
        saksi("Total", "RAB!F6", { written: "1.300", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] }, "total"),
      ],
    });
    expect(found.map(({ facts }) => facts.label).sort()).toEqual(["Sub A", "Total"]);
  });

  it.each([
    ["sen rounded away", "Jumlah", "1.001", "1.000,60"],
    ["a line of Dibulatkan", "Dibulatkan", "123.456.000", "123.456.789"],
  ])("is silent about %s", (_name, label, written, recomputed) => {
    const sum = saksi(label, "RAB!F5", { written, recomputed, over: ["RAB!F2", "RAB!F4"] });
    expect(findingsOf("subtotal-berbeda", { saksi: [sum] })).toEqual([]);
  });

  const rounded = (written: string, recomputed = "123.456.789") => ({
    ...saksi("Jumlah dibulatkan", "RAB!F6", { written, recomputed, over: ["RAB!F5", "RAB!F5"] }, "total"),
    rounded: true as const,
  });

  it.each(["123.456.000", "123.457.000", "123.456.500", "123.456.700", "123.456.790", "123.456.789"])(
    "lets a line of Dibulatkan round up or down, to %s",
    (written) => {
      expect(findingsOf("subtotal-berbeda", { saksi: [rounded(written)] })).toEqual([]);
    },
  );

  it.each(["123.455.000", "123.458.000", "123.456.788", "123.456.123", "133.456.000"])(
    "finds a line of Dibulatkan that is no rounding of the total: %s",
    (written) => {
      const [found] = findingsOf("subtotal-berbeda", { saksi: [rounded(written)] });
      expect(found?.facts).toMatchObject({ tertulis: amount(written), seharusnya: amount("123.456.789") });
    },
  );

  it("says a wrong total and a wrong rounding of it each for itself", () => {
    const total = saksi(
      "Jumlah",
      "RAB!F5",
      { written: "310.000", recomputed: "300.000", over: ["RAB!F2", "RAB!F4"] },
      "total",
    );
    const found = findingsOf("subtotal-berbeda", { saksi: [total, rounded("320.000", "310.000")] });
    expect(found.map(({ at }) => places(at)[0])).toEqual(["RAB!F5", "RAB!F6"]);
  });

  it("can't be called right while a sum can't be recomputed; what is wrong is told all the same", () => {
    const right = saksi("A", "RAB!F5", { written: "1.000", recomputed: "1.000", over: ["RAB!F2", "RAB!F4"] });
    const open = [cell("RAB!F9")];
    expect(outcomeOf("subtotal-berbeda", { saksi: [right], jumlahTerbuka: open })).toMatchObject({
      state: "not-checkable",
      missing: ["saksiTerbaca"],
    });
    const wrong = { ...right, recomputed: amount("900") };
    expect(outcomeOf("subtotal-berbeda", { saksi: [wrong], jumlahTerbuka: open })).toMatchObject({ state: "found" });
  });

  it("is not checkable where no sum is written", () => {
    expect(outcomeOf("subtotal-berbeda", {})).toMatchObject({ state: "not-checkable", missing: ["saksi"] });
  });

  it("says once, as something to look at, that most sums of a column do not fit: unit prices are not added up", () => {
    // VOL | HARGA SATUAN (E) | JUMLAH (F): the subtotals stand under both, those of E are formulas over other cells.
    const sums = [5, 9, 13, 17].flatMap((row) => {
      const over = (column: string) => [`RAB!${column}${row - 3}`, `RAB!${column}${row - 1}`] as const;
      return [
        saksi("Sub", `RAB!E${row}`, { written: "0", recomputed: `${row}.000`, over: over("E") }),
        saksi("Sub", `RAB!F${row}`, { written: "9.000", recomputed: row === 9 ? "8.000" : "9.000", over: over("F") }),
      ];
    });
    const found = findingsOf("subtotal-berbeda", { saksi: sums });
    expect(found.map(({ at }) => places(at)[0])).toEqual(["RAB!E5", "RAB!F9"]);
    expect(found.map(({ facts }) => [facts.barisBerbeda, facts.barisDiperiksa])).toEqual([
      [4, 4],
      [1, 4],
    ]);
    expect(found.map(severityOf)).toEqual(["periksa", "salah"]);
  });

  it("does not doubt a column whose one wrong sum is carried by all around it", () => {
    const found = findingsOf("subtotal-berbeda", {
      saksi: [
        saksi("Jenis", "RAB!F2", { written: "3.100", recomputed: "3.000", over: ["RAB!F5", "RAB!F8"] }),
        saksi("Objek", "RAB!F3", { written: "3.100", recomputed: "3.000", over: ["RAB!F5", "RAB!F7"] }),
        saksi("Rincian", "RAB!F4", { written: "3.100", recomputed: "3.000", over: ["RAB!F5", "RAB!F6"] }),
        saksi("Jumlah", "RAB!F9", { written: "3.100", recomputed: "3.000", over: ["RAB!F5", "RAB!F8"] }, "total"),
      ],
    });
    expect(found.map(severityOf)).toEqual(["salah"]);
  });

  it("lets an estimate of works be rounded to 100.000, which is small beside 41 juta, but not beside 1,2 juta", () => {
    const rounding = (written: string, recomputed: string) =>
      findingsOf("subtotal-berbeda", {
        saksi: [saksi("DIBULATKAN", "RAB!H16", { written, recomputed, over: ["RAB!H9", "RAB!H14"] }, "total")],
      });
    expect(rounding("41.000.000", "41.016.720")).toEqual([]);
    expect(rounding("1.200.000", "1.216.720")).toHaveLength(1);
  });

  it("is silent about fractions of a sen that several lines lose", () => {
    const sum = saksi("SUB TOTAL", "RAB!H15", {
      written: "41.016.720,31",
      recomputed: "41.016.720,32",
      over: ["RAB!H9", "RAB!H14"],
    });
    expect(findingsOf("subtotal-berbeda", { saksi: [sum] })).toEqual([]);
  });
});
