import { addressOf } from "../../../src/core/cells/cellRef";
import { recordsOf, tableSheet } from "../../support/foundTables";

describe("a RAB", () => {
  const records = recordsOf(
    tableSheet(
      "anggaran",
      `
      title   | RENCANA ANGGARAN BIAYA
      header  | Kode Rekening {kode_rekening} | Uraian {uraian}        | Volume {volume} | Satuan {satuan} | Harga Satuan {harga_satuan} | Jumlah {jumlah+}
      parent  | 5.1.02                        | Belanja Barang dan Jasa |                |                 |                             | =20830000
      parent2 | 5.1.02.02.05.0043             | Belanja Sewa Hotel      |                |                 |                             | =16080000
      record  |                               | Paket Fullday           | 67 Org x 1 Hr  | org/hari        | =240000                     | =16080000
      parent2 | 5.1.02.01.01.0052             | Belanja Makan Minum     |                |                 |                             | =4750000
      record  | -                             | Snack                   | =95            | kotak           | 20.000                      | =1900000
      record  | 5.1.O2.01                     | Nasi kotak              | 1.5            | kotak           | =30000                      | =2850000
      total   |                               | Jumlah                  |                |                 |                             | =20830000
    `,
    ),
  );

  it("has one record for each leaf, none for a parent or a total", () => {
    expect(records.anggaran.map(({ uraian }) => uraian?.value)).toEqual(["Paket Fullday", "Snack", "Nasi kotak"]);
    expect(records.accounts).toMatchObject([{ became: "anggaran", read: 7, records: 3, witnesses: 4, dropped: [] }]);
  });

  it("takes the code of the innermost parent, and shows whose it is", () => {
    const [hotel, snack] = records.anggaran;
    expect(hotel?.kodeRekening?.value.written).toBe("5.1.02.02.05.0043");
    expect(hotel && hotel.kodeRekening && addressOf(hotel.kodeRekening.at)).toBe("A4");
    expect(snack?.kodeRekening?.value.written).toBe("5.1.02.01.01.0052");
  });

  it("puts no parent's code in the place of a broken one", () => {
    const broken = records.anggaran[2];
    expect(broken?.kodeRekening).toBeUndefined();
    expect(broken?.kodeTidakTerbaca?.value).toBe("5.1.O2.01");
    expect(records.questions.filter(({ about }) => about === "code")).toMatchObject([{ raw: "5.1.O2.01" }]);
  });

  it("multiplies a written-out volume", () => {
    expect(records.anggaran.map(({ volume }) => volume?.value)).toEqual([67, 95, 1.5]);
  });

  it("asks about an amount that can be read two ways, and leaves it out", () => {
    expect(records.anggaran.map(({ hargaSatuan }) => hargaSatuan?.value)).toEqual([24_000_000, undefined, 3_000_000]);
    expect(records.questions.filter(({ about }) => about === "amount")).toEqual([
      {
        at: { file: "berkas.xlsx", sheet: "Sheet1", row: 7, col: 5 },
        raw: "20.000",
        field: "harga_satuan",
        about: "amount",
        candidates: ["20.000", "20"],
      },
    ]);
  });

  it("recomputes each parent and the total", () => {
    expect(
      records.saksi.map(({ level, label, written, recomputed, from, to, count }) => [
        level,
        label,
        written.value,
        recomputed,
        addressOf(from),
        addressOf(to),
        count,
      ]),
    ).toEqual([
      ["subtotal", "Belanja Barang dan Jasa", 2_083_000_000, 2_083_000_000, "F5", "F8", 3],
      ["subtotal", "Belanja Sewa Hotel", 1_608_000_000, 1_608_000_000, "F5", "F5", 1],
      ["subtotal", "Belanja Makan Minum", 475_000_000, 475_000_000, "F7", "F8", 2],
      ["total", "Jumlah", 2_083_000_000, 2_083_000_000, "F5", "F8", 3],
    ]);
  });
});

describe("habits of budget tables", () => {
  it("reads amounts by the grouping that the column proved", () => {
    const { anggaran, questions } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Jumlah {jumlah+ titik}
        record | ATK             | 20.000
        record | Spanduk         | Rp 1.234.567,50
        record | Cetak           | -
        record | Lain-lain       | Rp. ........
      `,
      ),
    );
    expect(anggaran.map(({ jumlah }) => jumlah?.value)).toEqual([2_000_000, 123_456_750, 0, undefined]);
    expect(questions).toEqual([]);
  });

  it("finds the volume in the uraian where there is no column for it, but takes no lone number", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian}                           | Jumlah {jumlah+}
        record | Uang harian (2 Keg x 3 Org x 1 Hr) Padang | =900000
        record | Kertas A4 80 gram                         | =50000
      `,
      ),
    );
    expect(anggaran.map(({ volume }) => volume?.value)).toEqual([6, undefined]);
  });

  it("multiplies a volume that has a column for each factor", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Volume / Org {volume} | Volume / Hari {volume} | Jumlah {jumlah+}
        record | Uang harian     | =40                   | =2                     | =900000
      `,
      ),
    );
    expect(anggaran[0]?.volume?.value).toBe(80);
  });

  it("joins a code that has a column for each segment", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Kode {kode_rekening} | Kode {kode_rekening} | Kode {kode_rekening} | Kode {kode_rekening} | Kode {kode_rekening} | Kode {kode_rekening} | Jumlah {jumlah+}
        record | 5                    | 1                    | 02                   | 02                   | 05                   | 0043                 | =1000
      `,
      ),
    );
    expect(anggaran[0]?.kodeRekening?.value.segments).toEqual([5, 1, 2, 2, 5, 43]);
  });

  it("reads an export with a code and a name for each level: the account and its name are the line's own", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Kode Urusan {kode_rekening} | Nama Urusan {uraian} | Kode Program {kode_rekening} | Nama Program {uraian}             | Kode Akun {kode_rekening} | Nama Akun {uraian} | Nilai {jumlah+} | Spesifikasi {uraian}
        record | 1                           | URUSAN WAJIB         | 1.06.05                      | Perlindungan dan Jaminan Sosial   | 5.1.02.02.05.0043         | Belanja Sewa Hotel | =1000           | bintang empat
      `,
      ),
    );
    expect(anggaran[0]?.kodeRekening?.value.written).toBe("5.1.02.02.05.0043");
    expect(anggaran[0]?.uraian?.value).toBe("Belanja Sewa Hotel");
  });

  it("prefers an account to the sub kegiatan it stands under", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Jumlah {jumlah+}
        group  | 5.1.02.02.05.0043 Belanja Sewa Hotel
        group2 | 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah
        record | Paket Fullday   | =16080000
      `,
      ),
    );
    expect(anggaran[0]?.kodeRekening?.value.written).toBe("5.1.02.02.05.0043");
  });

  it("counts an amount merged over two lines once", () => {
    const { anggaran, saksi } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Jumlah {jumlah+}
        record | Spanduk         | =500000
        record | dan pemasangan  | ^
        total  | Jumlah          | =500000
      `,
      ),
    );
    expect(anggaran.map(({ jumlah }) => jumlah?.value)).toEqual([50_000_000, undefined]);
    expect(saksi).toMatchObject([{ recomputed: 50_000_000 }]);
  });

  it("knows an amount that is merged over two lines for theirs together, and asks for none below it", () => {
    const { anggaran, questions } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Volume {volume} | Harga Satuan {harga_satuan} | Jumlah {jumlah+}
        record | Nasi kotak      | =100            | =40000                      | =5000000
        record | Snack           | =50             | =20000                      | ^
        record | Kertas          | =20             | =50000                      | =1000000
        total  | Jumlah          |                 |                             | =6000000
      `,
      ),
    );
    expect(anggaran.map(({ jumlahBersama }) => jumlahBersama)).toEqual([true, undefined, undefined]);
    expect(questions).toEqual([]);
  });

  it("takes the budget after its change", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Jumlah / Sebelum Perubahan {jumlah+} | Jumlah / Setelah Perubahan {jumlah+}
        record | Paket Fullday   | =10000000                            | =16080000
      `,
      ),
    );
    expect(anggaran[0]?.jumlah?.value).toBe(1_608_000_000);
  });

  it("multiplies by the price that the amounts are made of, of several: not by material alone, not before profit", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Vol {volume} | Material {harga_satuan} | Upah {harga_satuan} | Harga {harga_satuan} | Jumlah {jumlah+}
        record | Lispank         | =18          | =200000                 | =100000             | =300000              | =5400000
        record | Talang          | =14          | =200000                 | =100000             | =300000              | =4200000
        record | Plafon          | =40          | =300000                 | =100000             | =400000              | =16000000
        record | Kanopi          | =45          | =1500000                | =200000             | =1700000             | =76400000
      `,
      ),
    );
    expect(anggaran.map(({ hargaSatuan }) => hargaSatuan?.raw)).toEqual([300_000, 300_000, 400_000, 1_700_000]);
  });

  it("has no single price for a line whose amount comes of material and labour together", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Vol {volume} | Material {harga_satuan} | Upah {harga_satuan} | Total {jumlah+}
        record | Laptop          | =4           | =9850000                | =0                  | =39400000
        record | Printer         | =2           | =3475000                | =0                  | =6950000
        record | Jaringan LAN    | =1           | =1000000                | =1250000            | =2250000
        record | UPS             | =4           | =1150000                | =0                  | =4500000
      `,
      ),
    );
    expect(anggaran.map(({ hargaSatuan }) => hargaSatuan?.raw)).toEqual([9_850_000, 3_475_000, undefined, 1_150_000]);
  });

  it("multiplies volumes of what was planned and of what was built each by its own price", () => {
    const { anggaran } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header | Uraian {uraian} | Vol {volume} | Harga {harga_satuan} | Total {jumlah+} | Vol {volume} | Harga {harga_satuan} | Total {jumlah+}
        record | Lispank         | =18          | =300000              | =5400000        | =20          | =300000              | =6000000
        record | Talang          | =14          | =300000              | =4200000        | =14          | =320000              | =4480000
        record | Plafon          | =40          | =400000              | =16000000       | =42          | =400000              | =16800000
      `,
      ),
    );
    const products = anggaran.map(({ volume, hargaSatuan }) => (volume?.value ?? 0) * Number(hargaSatuan?.raw));
    expect(products).toEqual(anggaran.map(({ jumlah }) => Number(jumlah?.raw)));
  });
});

describe("a RAB without a column of codes", () => {
  const { anggaran } = recordsOf(
    tableSheet(
      "anggaran",
      `
      title   | RENCANA ANGGARAN BIAYA
      header  | No {no} | Uraian {uraian}                          | Volume {volume} | Satuan {satuan} | Harga Satuan {harga_satuan} | Jumlah {jumlah+}
      parent  | I       | 5.1.02.04.01.0005 Belanja Paket Meeting   |                |                 |                             | =2000000
      record  |         | - Paket fullboard                         | =4             | org             | =500000                     | =2000000
      parent  | II      | 5.1.02.01.01.0024 - Alat Tulis Kantor     |                |                 |                             | =300000
      record  |         | 5.1.02.01.01.0026 Belanja Penggandaan     | =100           | lbr             | =1000                       | =100000
      record  |         | 1.2 Buku tulis, 2.000.000 lembar          | =20            | buah            | =10000                      | =200000
      total   |         | Jumlah                                    |                |                 |                             | =2300000
    `,
    ),
  );

  it("has them in front of what its lines are for, and what stands under a heading is of the heading's account", () => {
    expect(anggaran.map(({ uraian, kodeRekening }) => [uraian?.value, kodeRekening?.value.written])).toEqual([
      ["- Paket fullboard", "5.1.02.04.01.0005"],
      ["5.1.02.01.01.0026 Belanja Penggandaan", "5.1.02.01.01.0026"],
      ["1.2 Buku tulis, 2.000.000 lembar", "5.1.02.01.01.0024"],
    ]);
  });

  it("shows the cell of the words as where a code was read", () => {
    expect(anggaran.map(({ kodeRekening }) => kodeRekening && addressOf(kodeRekening.at))).toEqual(["B3", "B6", "B5"]);
  });
});
