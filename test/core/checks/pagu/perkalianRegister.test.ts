import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

/** The amounts that volume times price is not, and what they should be, in rupiah. */
function wrongProducts(drawing: string) {
  const { outcomes } = review([{ file: "nota.xlsx", sheets: [drawnSheet(drawing, "NOTA").sheet] }], rakorVervalDtks);
  const outcome = outcomes.find(({ code }) => code === "perkalian-berbeda");
  if (outcome?.state !== "found") return outcome?.state;
  return outcome.findings.map(({ at, facts }) => [
    places(at)[0],
    "seharusnya" in facts ? Number(facts.seharusnya) / 100 : undefined,
  ]);
}

const FUEL = (liter: string, harga: string, total: string) => `
  | REGISTER NOTA BBM
  | NO | TGL NOTA | NO NOTA | NO. POLISI | JENIS BBM | LITER | HARGA/LTR | TOTAL (Rp)
  | 1 | 01/03/2023 | 693014 | BA 8469 LK | Bio Solar | 37,5 | 6800 | 255000
  | 2 | 02/03/2023 | 803808 | BA 8929 LK | Bio Solar | 60 | 6800 | 408000
  | 3 | 02/03/2023 | 560851 | BA 8131 LK | Bio Solar | ${liter} | ${harga} | ${total}
  | 4 | 03/03/2023 | 920999 | BA 8982 LK | Bio Solar | 45 | 6800 | 306000
  | Jumlah | < | < | < | < | 187,5 | | 1275000
`;

describe("perkalian-berbeda in a register of bills", () => {
  it("tells the one bill that is not its volume times its price", () => {
    expect(wrongProducts(FUEL("45", "6800", "360000"))).toEqual([["NOTA!H5", 306_000]]);
  });

  it("passes where every bill is", () => {
    expect(wrongProducts(FUEL("45", "6800", "306000"))).toBe("passed");
  });

  it("asks nothing of a bill whose price was left blank", () => {
    expect(wrongProducts(FUEL("45", "", "306000"))).toBe("passed");
  });

  it("says nothing where the columns mean something else: the price is one of many, not of these", () => {
    expect(
      wrongProducts(`
        | DAFTAR HARGA PASAR
        | No | Barang | Volume | Harga Satuan | Jumlah
        | 1 | Beras | 10 | 14000 | 250000
        | 2 | Gula | 5 | 17000 | 130000
        | 3 | Minyak | 4 | 20000 | 99000
        | 4 | Telur | 3 | 28000 | 91000
      `),
    ).not.toEqual(expect.arrayContaining([expect.arrayContaining(["NOTA!E3"])]));
  });

  it("says nothing where a discount stands between price and amount", () => {
    expect(
      wrongProducts(`
        | REGISTER NOTA BELANJA
        | No | Tanggal | No Nota | Barang | Banyaknya | Harga Satuan | Diskon | Jumlah
        | 1 | 01/03/2023 | 11 | Kertas | 10 | 50000 | 0 | 500000
        | 2 | 02/03/2023 | 12 | Tinta | 5 | 90000 | 0 | 450000
        | 3 | 03/03/2023 | 13 | Map | 20 | 5000 | 0 | 100000
        | 4 | 04/03/2023 | 14 | Toner | 2 | 800000 | 100000 | 1500000
      `),
    ).not.toEqual(expect.arrayContaining([expect.arrayContaining(["NOTA!H6"])]));
  });
});

/** Seven lines of which five were spent to the last rupiah. */
const spent = (title: string, header: string, line: (pagu: number, spent: number) => string) => `
  | ${title}
  | No | Uraian | Volume | Harga Satuan | ${header}
  | 1 | Paket fullday | 70 | 270000 | ${line(18_900_000, 16_080_000)}
  | 2 | Honor narasumber | 6 | 900000 | ${line(5_400_000, 5_400_000)}
  | 3 | Honor moderator | 2 | 700000 | ${line(1_400_000, 1_400_000)}
  | 4 | Uang saku | 60 | 150000 | ${line(9_000_000, 8_550_000)}
  | 5 | Transport | 40 | 110000 | ${line(4_400_000, 4_400_000)}
  | 6 | ATK | 60 | 25000 | ${line(1_500_000, 1_500_000)}
  | 7 | Spanduk | 2 | 350000 | ${line(700_000, 700_000)}
`;

describe("perkalian-berbeda in a report of what was spent", () => {
  it.each([
    ["Pagu | Realisasi | Sisa", (pagu: number, paid: number) => `${pagu} | ${paid} | ${pagu - paid}`],
    ["Jumlah Pagu | Jumlah Realisasi", (pagu: number, paid: number) => `${pagu} | ${paid}`],
    ["Jumlah | Jumlah Dibayar", (pagu: number, paid: number) => `${pagu} | ${paid}`],
    ["Jumlah | Pengeluaran", (pagu: number, paid: number) => `${pagu} | ${paid}`],
  ])("takes what was not fully spent for no wrong product: %s", (header, line) => {
    expect(wrongProducts(spent("LAPORAN REALISASI ANGGARAN", header, line))).toBe("passed");
    expect(wrongProducts(spent("RINCIAN KEGIATAN", header, line))).toBe("passed");
  });

  it.each(["Realisasi", "Jumlah Realisasi", "Pengeluaran", "Penerimaan", "Realisasi s.d. Bulan Ini"])(
    "cannot tell where nothing but what was spent is printed: %s",
    (header) => {
      for (const title of ["LAPORAN REALISASI ANGGARAN", "RINCIAN KEGIATAN"])
        expect(wrongProducts(spent(title, header, (_, paid) => `${paid}`))).toBe("not-checkable");
    },
  );

  it("cannot tell what an amount is under the title of such a report", () => {
    expect(wrongProducts(spent("REALISASI BELANJA", "Jumlah", (_, paid) => `${paid}`))).toBe("not-checkable");
  });

  it("still tells the pagu that is not its volume times its price", () => {
    const report = spent("LAPORAN REALISASI ANGGARAN", "Pagu | Realisasi | Sisa", (pagu, paid) =>
      [pagu === 1_400_000 ? 1_500_000 : pagu, paid, pagu - paid].join(" | "),
    );
    expect(wrongProducts(report)).toEqual([["NOTA!E5", 1_400_000]]);
  });

  it("tells nothing of a pagu beside volume and price of what was bought", () => {
    expect(
      wrongProducts(`
        | LAPORAN REALISASI ANGGARAN
        | No | Uraian | Pagu | Volume | Harga Satuan | Realisasi
        | 1 | Paket fullday | 18900000 | 60 | 268000 | 16080000
        | 2 | Honor narasumber | 5400000 | 6 | 900000 | 5400000
        | 3 | Uang saku | 9000000 | 60 | 150000 | 9000000
        | 4 | ATK | 1500000 | 60 | 25000 | 1500000
      `),
    ).toBe("not-checkable");
  });

  it("tells the note of a register of purchases whose only amount is what was paid", () => {
    expect(
      wrongProducts(`
        | REGISTER NOTA BELANJA
        | No | Tanggal | No Nota | Barang | Banyaknya | Harga Satuan | Pengeluaran
        | 1 | 01/03/2023 | 11 | Kertas | 10 | 50000 | 500000
        | 2 | 02/03/2023 | 12 | Tinta | 5 | 90000 | 450000
        | 3 | 03/03/2023 | 13 | Map | 20 | 5000 | 100000
        | 4 | 04/03/2023 | 14 | Toner | 2 | 800000 | 1500000
      `),
    ).toEqual([["NOTA!G6", 1_600_000]]);
  });
});

describe("a report of realisasi whose only amount is called Jumlah", () => {
  const ITEMS = (title: string, header: string, lead: (line: number) => string) => `
    | ${title}
    | ${header}
    | ${lead(1)} | ATK | 60 | Paket | 25000 | 1500000
    | ${lead(2)} | Makan rapat | 100 | Kotak | 40000 | 3900000
    | ${lead(3)} | Paket fullday | 70 | Org | 270000 | 16080000
    | ${lead(4)} | Honor narasumber | 6 | OJ | 900000 | 5400000
    | Jumlah | | | | | 26880000
  `;
  const CODES = ["", "5.1.02.01.01.0024", "5.1.02.01.01.0052", "5.1.02.02.05.0043", "5.1.02.02.01.0003"];
  const LAYOUTS: readonly (readonly [header: string, lead: (line: number) => string])[] = [
    ["Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah", (line) => CODES[line] ?? ""],
    ["No | Uraian | Volume | Satuan | Harga Satuan | Jumlah (Rp)", (line) => `${line}`],
  ];
  const read = (drawing: string, sheet = "NOTA") => {
    const { records } = review([{ file: "b.xlsx", sheets: [drawnSheet(drawing, sheet).sheet] }], rakorVervalDtks);
    const sum = (amounts: readonly (number | undefined)[]) => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
    return {
      anggaran: sum(records.anggaran.map(({ jumlah }) => jumlah?.value)) / 100,
      realisasi: sum(records.realisasi.map(({ realisasi }) => realisasi?.value)) / 100,
    };
  };

  describe.each(LAYOUTS)("%s", (header, lead) => {
    it.each(["LAPORAN REALISASI ANGGARAN", "LRA BIDANG PFM", "Rincian Realisasi Belanja"])("is spent: %s", (title) => {
      const drawing = ITEMS(title, header, lead);
      expect(read(drawing)).toEqual({ anggaran: 0, realisasi: 26_880_000 });
      expect(wrongProducts(drawing)).toBe("not-checkable");
    });

    it("is spent where only the sheet says so", () => {
      expect(read(ITEMS("DINAS SOSIAL", header, lead), "Realisasi")).toEqual({ anggaran: 0, realisasi: 26_880_000 });
    });

    it.each(["RENCANA ANGGARAN BIAYA", "RENCANA REALISASI ANGGARAN", "RKA DAN REALISASI", "TARGET REALISASI ANGGARAN"])(
      "is planned, and its wrong products are told: %s",
      (title) => {
        const drawing = ITEMS(title, header, lead);
        expect(read(drawing)).toEqual({ anggaran: 26_880_000, realisasi: 0 });
        expect(wrongProducts(drawing)).toHaveLength(2);
      },
    );
  });

  it("is planned under the title of a plan, whatever the sheet is called", () => {
    const [header = "", lead = String] = LAYOUTS[0] ?? [];
    expect(read(ITEMS("RENCANA ANGGARAN BIAYA", header, lead), "Realisasi")).toMatchObject({ realisasi: 0 });
  });

  it("is no other version of the RAB beside it", () => {
    const [header = "", lead = String] = LAYOUTS[0] ?? [];
    const sheets = ["RENCANA ANGGARAN BIAYA", "LAPORAN REALISASI ANGGARAN"].map(
      (title) => drawnSheet(ITEMS(title, header, lead).replace(/3900000|26880000/g, "3800000"), title).sheet,
    );
    const { outcomes } = review([{ file: "b.xlsx", sheets }], rakorVervalDtks);
    expect(outcomes.find(({ code }) => code === "versi-anggaran-berbeda")).toMatchObject({ state: "passed" });
  });
});
