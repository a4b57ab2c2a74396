import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { amount, findingsOf, outcomeOf, anggaran, bku, register } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

const PERGESERAN = `
  | DPA PERGESERAN I TANGGAL 5 MEI 2023
  |
  | Kode Rekening | Uraian | Jumlah Sebelum Pergeseran | Jumlah Setelah Pergeseran
  | 5.1.02.01.01.0024 | Alat tulis kantor | 2000000 | 2000000
  | 5.1.02.01.01.0052 | Makan rapat | 3000000 | 7800000
  | 5.1.02.02.05.0043 | Sewa hotel | 20000000 | 15200000
`;
const papers = (...receipts: string[]) => {
  const drawings = {
    DPA: PERGESERAN,
    Register: `
      | REGISTER KUITANSI
      | No | Tanggal | No Bukti | Uraian | Kode Rekening | Jumlah
      ${receipts.map((row, index) => `| ${index + 1} | ${row}`).join("\n      ")}
    `,
  };
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawnSheet(drawing, name).sheet);
  const { outcomes, records } = review([{ file: "dpa.xlsx", sheets }], rakorVervalDtks);
  const outcome = outcomes.find(({ code }) => code === "belanja-mendahului-pergeseran");
  const exceeded = outcomes.find(({ code }) => code === "rekening-terlampaui");
  return { outcome, exceeded, records };
};

describe("belanja-mendahului-pergeseran", () => {
  it("reads what each line had before, and the day of the revision from the title", () => {
    const { records } = papers("@4/5/2023 | 001 | Makan rapat | 5.1.02.01.01.0052 | 3000000");
    expect(
      records.anggaran.map(({ semula, jumlah, berlaku }) => [semula?.value, jumlah?.value, berlaku?.value]),
    ).toEqual(
      [2_000_000, 3_000_000, 20_000_000].map((before, index) => [
        before * 100,
        ([2_000_000, 7_800_000, 15_200_000][index] ?? 0) * 100,
        { year: 2023, month: 5, day: 5 },
      ]),
    );
  });

  it("tells what was spent on an account before the revision beyond what it had then", () => {
    const { outcome } = papers(
      "@20/4/2023 | 001 | Makan rapat | 5.1.02.01.01.0052 | 2500000",
      "@4/5/2023 | 002 | Makan rapat lanjutan | 5.1.02.01.01.0052 | 1700000",
      "@5/5/2023 | 003 | Makan rapat akhir | 5.1.02.01.01.0052 | 3000000",
    );
    expect(outcome).toMatchObject({
      state: "found",
      findings: [
        {
          facts: {
            kode: "5.1.02.01.01.0052",
            semula: amount("3.000.000"),
            menjadi: amount("7.800.000"),
            jumlah: amount("4.200.000"),
          },
        },
      ],
    });
  });

  it("passes where it was kept then", () => {
    const { outcome } = papers(
      "@20/4/2023 | 001 | Makan rapat | 5.1.02.01.01.0052 | 3000000",
      "@6/5/2023 | 003 | Makan rapat akhir | 5.1.02.01.01.0052 | 4800000",
    );
    expect(outcome).toMatchObject({ state: "passed" });
  });

  it("tells where an account was cut below what had rightly been spent on it, which then exceeds nothing", () => {
    const { outcome, exceeded } = papers("@20/4/2023 | 002 | Sewa hotel | 5.1.02.02.05.0043 | 16000000");
    expect(outcome).toMatchObject({
      findings: [
        {
          facts: { semula: amount("20.000.000"), menjadi: amount("15.200.000"), jumlah: amount("16.000.000") },
        },
      ],
    });
    expect(exceeded).toMatchObject({ state: "passed" });
  });

  it.each([
    ["on the day of the cut", "@5/5/2023 | 002 | Sewa hotel | 5.1.02.02.05.0043 | 16000000"],
    ["beyond what it had before", "@20/4/2023 | 002 | Sewa hotel | 5.1.02.02.05.0043 | 20000001"],
  ])("leaves spending %s to the check of the budget that holds", (_when, receipt) => {
    const { outcome, exceeded } = papers(receipt);
    expect(outcome).toMatchObject({ state: "passed" });
    expect(exceeded).toMatchObject({ state: "found" });
  });

  it("leaves what the BKU paid beyond that spending to the check of the budget that holds", () => {
    const berlaku = {
      value: { year: 2023, month: 5, day: 5 },
      raw: "5 Mei 2023",
      at: { file: "SPJ.xlsx", sheet: "RAB Perubahan", row: 1, col: 1 },
    };
    const head = "kode | uraian | jumlah";
    const records = {
      anggaran: [
        ...anggaran("RAB", `${head}\n5.1.02.02.05.0043 | Sewa hotel | 20.000.000`),
        ...anggaran("RAB Perubahan", `${head}\n5.1.02.02.05.0043 | Sewa hotel | 15.200.000`).map((line) => ({
          ...line,
          berlaku,
        })),
      ],
      kuitansi: register("Register", "nomor | tanggal | kode | jumlah\n1 | 20/4/2023 | 5.1.02.02.05.0043 | 16.000.000"),
    };
    const booked = (jumlah: string) =>
      findingsOf("rekening-terlampaui", {
        ...records,
        bku: bku("BKU", `tanggal | kode | uraian | keluar\n | 5.1.02.02.05.0043 | Sewa hotel | ${jumlah}`),
      });
    expect(booked("16.000.000")).toEqual([]);
    expect(booked("24.000.000")).toMatchObject([{ facts: { sumber: "bku", jumlah: amount("24.000.000") } }]);
  });

  it("takes the figures before from an older sheet of the same budget", () => {
    const berlaku = {
      value: { year: 2023, month: 5, day: 5 },
      raw: "5 Mei 2023",
      at: { file: "SPJ.xlsx", sheet: "RAB Perubahan", row: 1, col: 1 },
    };
    const head = "kode | uraian | jumlah";
    const found = findingsOf("belanja-mendahului-pergeseran", {
      anggaran: [
        ...anggaran("RAB", `${head}\n5.1.02.01.01.0052 | Makan rapat | 3.000.000`),
        ...anggaran("RAB Perubahan", `${head}\n5.1.02.01.01.0052 | Makan rapat | 7.800.000`).map((line) => ({
          ...line,
          berlaku,
        })),
      ],
      kuitansi: register("Register", "nomor | tanggal | kode | jumlah\n1 | 4/5/2023 | 5.1.02.01.01.0052 | 3.000.001"),
    });
    expect(found.map(({ facts }) => facts.semula)).toEqual([amount("3.000.000")]);
  });

  it("looks at payments of the BKU that no kuitansi shows, and at the others once", () => {
    const berlaku = {
      value: { year: 2023, month: 5, day: 5 },
      raw: "5 Mei 2023",
      at: { file: "SPJ.xlsx", sheet: "RAB Perubahan", row: 1, col: 1 },
    };
    const head = "kode | uraian | jumlah";
    const K = "5.1.02.01.01.0052";
    const found = findingsOf("belanja-mendahului-pergeseran", {
      anggaran: [
        ...anggaran("RAB", `${head}\n${K} | Makan rapat | 3.000.000`),
        ...anggaran("RAB Perubahan", `${head}\n${K} | Makan rapat | 7.800.000`).map((line) => ({ ...line, berlaku })),
      ],
      kuitansi: register("Register", `nomor | tanggal | kode | jumlah\n003/KW | 1/4/2023 | ${K} | 1.000.000`),
      bku: bku(
        "BKU",
        `tanggal | bukti | kode | keluar
         1/4/2023 | 003/KW | ${K} | 1.000.000
         4/4/2023 | 001/KW | ${K} | 2.000.000
         13/4/2023 | 002/KW | ${K} | 500.000
         6/5/2023 | 004/KW | ${K} | 700.000`,
      ),
    });
    expect(found.map(({ facts }) => facts.jumlah)).toEqual([amount("3.500.000")]);
  });

  it("is not-checkable where no revised budget says its day", () => {
    const rab = anggaran("RAB", "kode | uraian | jumlah\n5.1.02.01.01.0052 | Makan rapat | 3.000.000");
    expect(outcomeOf("belanja-mendahului-pergeseran", { anggaran: rab })).toMatchObject({
      state: "not-checkable",
      missing: ["versiBertanggal", "belanjaBertanggal"],
    });
  });
});
