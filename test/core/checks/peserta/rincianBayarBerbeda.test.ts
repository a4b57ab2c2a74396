import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

const nominatif = (...rows: string[]) => ({
  pembayaran: orang("pembayaran", "Nominatif", ["nama | bagian1 | bagian2 | dibayar", ...rows].join("\n")),
});

describe("rincian-bayar-berbeda", () => {
  it("passes while everyone gets the sum of the payments listed for them", () => {
    const right = nominatif("Budi | 1.110.000 | 250.000 | 1.360.000", "Sri | 740.000 | | 740.000");
    expect(outcomeOf("rincian-bayar-berbeda", right)).toMatchObject({ state: "passed" });
  });

  it("finds another amount, at the amount and its parts", () => {
    const [found] = findingsOf("rincian-bayar-berbeda", nominatif("Budi | 1.110.000 | 250.000 | 1.450.000"));
    expect(places(found?.at ?? [])).toEqual(["Nominatif!D2", "Nominatif!B2", "Nominatif!C2"]);
    expect(found?.facts).toMatchObject({ nama: "Budi", seharusnya: amount("1.360.000") });
    expect(found?.difference).toBe(amount("90.000"));
  });

  it("is not checkable on a list of one payment", () => {
    const list = { pembayaran: orang("pembayaran", "Transport", "nama | dibayar\nBudi | 150.000") };
    expect(outcomeOf("rincian-bayar-berbeda", list)).toMatchObject({
      state: "not-checkable",
      missing: ["rincianBayar"],
    });
  });
});

/** Four people with transport and uang saku; of the first alone tax is held back. */
const LIST = (header: string, line: (sum: number, tax: number) => string) => `
  | DAFTAR PENERIMAAN UANG SAKU
  | No | Nama | Golongan | Transport | Uang Saku | ${header} | Tanda Tangan
  | 1 | Sri Lestari | IV/a | 100000 | 300000 | ${line(400_000, 45_000)} | ttd
  | 2 | Wati Sari | II/c | 100000 | 300000 | ${line(400_000, 0)} | ttd
  | 3 | Joko Susilo | II/c | 350000 | 300000 | ${line(650_000, 0)} | ttd
  | 4 | Tono Hadi | II/a | 350000 | 300000 | ${line(650_000, 0)} | ttd
`;

function reviewed(drawing: string) {
  const { outcomes, records } = review(
    [{ file: "bayar.xlsx", sheets: [drawnSheet(drawing, "BAYAR").sheet] }],
    rakorVervalDtks,
  );
  const stateOf = (code: string) => outcomes.find((outcome) => outcome.code === code)?.state;
  return {
    rincian: stateOf("rincian-bayar-berbeda"),
    honor: stateOf("honor-diterima-berbeda"),
    dibayar: records.pembayaran.map(({ dibayar }) => (dibayar?.value ?? 0) / 100),
  };
}

describe("rincian-bayar-berbeda on a list that holds tax back", () => {
  it.each([
    "PPh | Diterima",
    "PPh 21 | Netto",
    "PPh 21 (15%) | Jumlah Diterima",
    "Potongan | Jumlah Dibayarkan",
    "Pajak | Jumlah Bersih",
    "PPh | Jumlah",
    "PPh 21 | Total",
  ])("leaves what is left after tax to honor-diterima-berbeda: %s", (header) => {
    const list = LIST(header, (sum, tax) => `${tax} | ${sum - tax}`);
    expect(reviewed(list)).toEqual({
      rincian: "not-checkable",
      honor: "passed",
      dibayar: [355_000, 400_000, 650_000, 650_000],
    });
    expect(reviewed(list.replace("| 650000 | ttd", "| 640000 | ttd")).honor).toBe("found");
  });

  it("takes a blank for no tax", () => {
    const list = LIST("Pajak | Jumlah Bersih", (sum, tax) => `${tax === 0 ? "" : tax} | ${sum - tax}`);
    expect(reviewed(list)).toMatchObject({ rincian: "not-checkable", honor: "passed" });
  });

  it("finds a sum before tax that the payments do not come to", () => {
    const list = LIST("Jumlah | PPh 21 | Jumlah Diterima", (sum, tax) => `${sum} | ${tax} | ${sum - tax}`);
    expect(reviewed(list)).toMatchObject({ rincian: "passed", honor: "passed" });
    const wrong = list.replace("| 650000 | 0 | 650000 |", "| 660000 | 0 | 660000 |");
    expect(reviewed(wrong)).toMatchObject({ rincian: "found", honor: "passed" });
  });

  it("counts as paid what several payments come to, not the first of them", () => {
    const list = LIST("Jumlah", (sum) => `${sum}`);
    expect(reviewed(list)).toMatchObject({ rincian: "passed", dibayar: [400_000, 400_000, 650_000, 650_000] });
  });
});

describe("a payment list that takes something off that no word calls a deduction", () => {
  const list = (received: number) =>
    reviewed(`
      | DAFTAR PENERIMAAN UANG SAKU
      | No | Nama | Uang Saku | Transport | Zakat | Jumlah Diterima | Tanda Tangan
      | 1 | Sri Lestari | 300000 | 100000 | 7500 | ${received} | ttd
      | 2 | Wati Sari | 300000 | 100000 | - | 400000 | ttd
      | 3 | Joko Susilo | 300000 | 350000 | - | 650000 | ttd
      | 4 | Tono Hadi | 300000 | 350000 | - | 650000 | ttd
      | 5 | Rina Dewi | 300000 | 350000 | 7500 | 642500 | ttd
    `).rincian;

  it("comes out with it taken off", () => {
    expect(list(392_500)).toBe("passed");
  });

  it("is told where a row comes out with it neither added nor taken off", () => {
    expect(list(390_000)).toBe("found");
  });

  it("comes out where it stands beside a tax", () => {
    expect(
      reviewed(`
        | DAFTAR HONORARIUM
        | No | Nama | Golongan | Honor | PPh 21 | Zakat | Diterima | Tanda Tangan
        | 1 | Sri Lestari | IV/a | 1000000 | 150000 | 25000 | 825000 | ttd
        | 2 | Wati Sari | III/c | 1000000 | 50000 | - | 950000 | ttd
        | 3 | Joko Susilo | III/c | 1000000 | 50000 | 25000 | 925000 | ttd
      `),
    ).toMatchObject({ honor: "passed" });
  });
});
