import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

function outcomeOf(drawing: string) {
  const { outcomes, records } = review(
    [{ file: "rak.xlsx", sheets: [drawnSheet(drawing, "RAK").sheet] }],
    rakorVervalDtks,
  );
  const outcome = outcomes.find(({ code }) => code === "rincian-bulan-berbeda");
  const found = outcome?.state === "found" ? outcome.findings : [];
  return { outcome, found, questions: records.questions };
}

const RAK = `
  | RENCANA ANGGARAN KAS
  | Kode Rekening | Uraian | Anggaran | Januari | Februari | Maret | Jumlah
  | 5.1.02.01.01.0024 | Alat tulis | 3000000 | 1000000 | 1000000 | 1000000 | 3000000
  | 5.1.02.01.01.0026 | Cetak | 600000 | 200000 | | 400000 | 600000
  | 5.1.02.02.05.0043 | Sewa hotel | 500000 | 100000 | 200000 | 200000 | 500000
`;

describe("rincian-bulan-berbeda", () => {
  it("tells a row whose months do not come to its sum, with the sum and each month", () => {
    const { found } = outcomeOf(
      `${RAK}  | 5.1.02.01.01.0052 | Makan | 9000000 | 3000000 | 3000000 | 2000000 | 9000000\n`,
    );
    expect(found).toMatchObject([{ facts: { bulan: 3, tertulis: 9_000_000_00, seharusnya: 8_000_000_00 } }]);
    expect(found.map(({ at }) => places(at))).toEqual([["RAK!G6", "RAK!D6", "RAK!E6", "RAK!F6"]]);
  });

  it("passes where they do, blank months included, and asks about none of them", () => {
    const { outcome, questions } = outcomeOf(RAK);
    expect(outcome).toMatchObject({ state: "passed" });
    expect(questions).toEqual([]);
  });

  it("takes a column before the months for their sum where none stands behind them", () => {
    const { found } = outcomeOf(`
      | LAPORAN REALISASI
      | Kode Rekening | Uraian | Pagu | Realisasi | Jan | Peb | Mar
      | 5.1.02.01.01.0024 | Alat tulis | 3000000 | 2500000 | 1000000 | 1000000 | 500000
      | 5.1.02.01.01.0026 | Cetak | 600000 | 500000 | 200000 | 200000 | 100000
      | 5.1.02.01.01.0052 | Makan | 9000000 | 8500000 | 3000000 | 3000000 | 2000000
    `);
    expect(found).toMatchObject([{ facts: { tertulis: 8_500_000_00, seharusnya: 8_000_000_00 } }]);
  });

  it("is not-checkable where the months come to no column in most rows: they may be sums up to then", () => {
    const { outcome } = outcomeOf(`
      | LAPORAN REALISASI
      | Kode Rekening | Uraian | Pagu | Januari | Februari | Maret | Realisasi
      | 5.1.02.01.01.0024 | Alat tulis | 3000000 | 1000000 | 2000000 | 2500000 | 2500000
      | 5.1.02.01.01.0026 | Cetak | 600000 | 200000 | 400000 | 500000 | 500000
      | 5.1.02.01.01.0052 | Makan | 9000000 | 3000000 | 6000000 | 8000000 | 8000000
    `);
    expect(outcome).toMatchObject({ state: "not-checkable", missing: ["rincianBulan"] });
  });
});
