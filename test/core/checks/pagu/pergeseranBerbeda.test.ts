import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

function reviewed(drawing: string) {
  const { outcomes } = review([{ file: "rab.xlsx", sheets: [drawnSheet(drawing, "RAB").sheet] }], rakorVervalDtks);
  const stateOf = (code: string) => outcomes.find((outcome) => outcome.code === code);
  const shift = stateOf("pergeseran-berbeda");
  return {
    shift: shift?.state,
    found: shift?.state === "found" ? shift.findings : [],
    sums: stateOf("subtotal-berbeda")?.state,
  };
}

/** A shifted budget with subtotals over their lines; `differences` are those of its eight rows, from the top down. */
const DPA = (header: string, differences: readonly string[]) => `
  | DPA PERGESERAN
  | Kode Rekening | Uraian | Sebelum | Sesudah | ${header}
  | 5.1.02.01 | Belanja Barang | 3000000 | 2700000 | ${differences[0]}
  | 5.1.02.01.01.0024 | Belanja ATK | 1000000 | 1500000 | ${differences[1]}
  | 5.1.02.01.01.0026 | Belanja Cetak | 2000000 | 1200000 | ${differences[2]}
  | 5.1.02.02 | Belanja Jasa | 16080000 | 16080000 | ${differences[3]}
  | 5.1.02.02.05.0043 | Sewa hotel | 16080000 | 16080000 | ${differences[4]}
  | 5.1.02.04 | Belanja Perjalanan | 5000000 | 5300000 | ${differences[5]}
  | 5.1.02.04.01.0001 | Perjalanan dinas | 5000000 | 5300000 | ${differences[6]}
  | | Jumlah | 24080000 | 24080000 | ${differences[7]}
`;

const SIGNED = ["-300000", "500000", "-800000", "0", "0", "300000", "300000", "0"];
const differing = (at: number, written: string) => SIGNED.map((usual, i) => (i === at ? written : usual));

describe("pergeseran-berbeda", () => {
  it.each([
    ["Bertambah/(Berkurang)", "with a minus", SIGNED],
    ["Bertambah / (Berkurang)", "in brackets", SIGNED.map((one) => one.replace(/^-(\d+)000$/, "($1.000)"))],
    ["Bertambah/(Berkurang)", "without any sign", SIGNED.map((one) => one.replace("-", ""))],
    ["Bertambah/(Berkurang)", "blank where nothing changed", SIGNED.map((one) => (one === "0" ? "" : one))],
    ["Bertambah/(Berkurang)", "on the sums alone", SIGNED.map((one, i) => ([1, 2, 4, 6].includes(i) ? "" : one))],
    [
      "Bertambah/(Berkurang)",
      "unsigned, all shifts added up",
      "1300000 500000 800000 0 0 300000 300000 1600000".split(" "),
    ],
    ["Selisih", "the other way round", SIGNED.map((one) => String(-Number(one)))],
    ["+/-", "with a minus", SIGNED],
    ["Bertambah | Berkurang", "in two columns", "| 300000,500000 |,| 800000,|,|,300000 |,300000 |,0 | 0".split(",")],
  ])("passes where what changed is what lies between: %s %s", (header, _, differences) => {
    expect(reviewed(DPA(header, differences))).toMatchObject({ shift: "passed", sums: "passed" });
  });

  it("finds a wrong row with what was there before and after it, and leaves its sums alone", () => {
    const { found, sums } = reviewed(DPA("Bertambah/(Berkurang)", differing(1, "400000")));
    expect(found.map(({ at }) => places(at))).toEqual([["RAB!E4", "RAB!C4", "RAB!D4"]]);
    expect(found).toMatchObject([{ facts: { tertulis: 400_000_00, seharusnya: 500_000_00 } }]);
    expect(sums).toBe("passed");
  });

  it("finds a wrong sum", () => {
    const { found } = reviewed(DPA("Bertambah/(Berkurang)", differing(0, "-200000")));
    expect(found.map(({ at }) => places(at))).toEqual([["RAB!E3", "RAB!C3", "RAB!D3"]]);
  });

  it("finds a cut that is written as a rise, where others have their minus", () => {
    const { found } = reviewed(DPA("Bertambah/(Berkurang)", differing(0, "300000")));
    expect(found).toMatchObject([{ facts: { tertulis: 300_000_00, seharusnya: -300_000_00 } }]);
  });

  it("finds both cells where rise and cut have a column each", () => {
    const differences = "| 300000,500000 |,100000 | 800000,|,|,300000 |,300000 |,0 | 0".split(",");
    const { found } = reviewed(DPA("Bertambah | Berkurang", differences));
    expect(found.map(({ at }) => places(at))).toEqual([["RAB!E5", "RAB!F5", "RAB!C5", "RAB!D5"]]);
  });

  it("takes a line that is new for one of nothing before", () => {
    const shifted = DPA("Bertambah/(Berkurang)", SIGNED).replace("| 1000000 | 1500000 | 500000", "| | 500000 | 500000");
    expect(reviewed(shifted).shift).toBe("passed");
  });

  it("still adds up what was before and after", () => {
    expect(reviewed(DPA("Bertambah/(Berkurang)", SIGNED).replace("| 3000000 |", "| 3100000 |")).sums).toBe("found");
  });

  it("is not-checkable for a budget that was not shifted", () => {
    const { shift } = reviewed(`
      | DPA
      | Kode Rekening | Uraian | Jumlah
      | 5.1.02.01.01.0024 | Belanja ATK | 1000000
      | 5.1.02.01.01.0026 | Belanja Cetak | 2000000
    `);
    expect(shift).toBe("not-checkable");
  });
});
