import { amount, anggaran, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const HEAD = "kode | uraian | volume | satuan | harga | jumlah";
const of = (...rows: string[]) => ({ anggaran: anggaran("RAB", [HEAD, ...rows].join("\n")) });
const KERTAS = "5.1.02.01.01.0024 | Kertas HVS F4 | 10 | Rim | 60.000 | 600.000";

describe("baris-anggaran-ganda", () => {
  it("finds a line that stands twice, at each of its places", () => {
    const [found] = findingsOf(
      "baris-anggaran-ganda",
      of(KERTAS, "5.1.02.01.01.0024 | KERTAS  HVS F4 | 10 | rim | 60.000 | 600.000"),
    );
    expect(places(found?.at ?? [])).toEqual(["RAB!B2", "RAB!B3"]);
    expect(found?.facts).toEqual({
      kode: "5.1.02.01.01.0024",
      uraian: "Kertas HVS F4",
      jumlah: amount("600.000"),
      kali: 2,
    });
  });

  it.each([
    ["another volume", "5.1.02.01.01.0024 | Kertas HVS F4 | 5 | Rim | 60.000 | 300.000"],
    ["another account", "5.1.02.01.01.0025 | Kertas HVS F4 | 10 | Rim | 60.000 | 600.000"],
    ["another description", "5.1.02.01.01.0024 | Kertas HVS A4 | 10 | Rim | 60.000 | 600.000"],
  ])("is silent about %s", (_name, row) => {
    expect(findingsOf("baris-anggaran-ganda", of(KERTAS, row))).toEqual([]);
  });

  it("is silent about a line without a code that recurs room by room, and finds it where one follows the other", () => {
    const door = " | Pintu kamar | 1 | Unit | 900.000 | 900.000";
    const tap = " | Kran air | 1 | Unit | 50.000 | 50.000";
    expect(findingsOf("baris-anggaran-ganda", of(door, tap, door, tap))).toEqual([]);
    expect(findingsOf("baris-anggaran-ganda", of(tap, door, door))).toHaveLength(1);
  });

  it("is silent about a copy of the budget on another sheet", () => {
    const copy = anggaran("DPA", [HEAD, KERTAS].join("\n"));
    expect(findingsOf("baris-anggaran-ganda", { anggaran: [...of(KERTAS).anggaran, ...copy] })).toEqual([]);
  });

  it("is not checkable without a budget", () => {
    expect(outcomeOf("baris-anggaran-ganda", {})).toMatchObject({ state: "not-checkable", missing: ["anggaran"] });
  });
});
