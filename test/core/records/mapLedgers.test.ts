import { recordsOf, tableSheet } from "../../support/foundTables";

describe("a realisasi report", () => {
  const { realisasi, questions } = recordsOf(
    tableSheet(
      "realisasi",
      `
      header | Kode {kode_rekening}  | Uraian {uraian} | Pagu {pagu+} | s/d Bulan Lalu {realisasi+} | Bulan Ini {realisasi+} | s/d Bulan Ini {realisasi+} | Sisa {sisa+} | % {persen}
      record | 5.1.02.02.05.0043     | Sewa Hotel      | =50041800    | =80000                      | =16000000              | =16080000                  | =33961800    | %0.3213
      record | 5.1.02.01.01.0052     | Makan Minum     | =1000        | =0                          | =0                     | -                          | (1.000)      | 32,13 %
      record | 5.1.02.01.01.0024     | ATK             | =1000        | =0                          | =0                     | !#REF!                     | =1000        | =12.5
    `,
    ),
  );

  it("takes what was spent up to now, not in the month and not before it", () => {
    expect(realisasi.map((baris) => baris.realisasi?.value)).toEqual([1_608_000_000, 0, undefined]);
  });

  it("reads percent as printed", () => {
    expect(realisasi.map(({ persen }) => persen?.value)).toEqual([32.13, 32.13, 12.5]);
  });

  it("asks about a broken formula and about an amount of two meanings", () => {
    expect(questions.map(({ raw, about }) => [raw, about])).toEqual([
      ["(1.000)", "amount"],
      ["#REF!", "amount"],
    ]);
  });
});

describe("a Buku Kas Umum", () => {
  const { bku, saksi, questions } = recordsOf(
    tableSheet(
      "bku",
      `
      header   | No {no} | Tanggal {tanggal} | Kode {kode_rekening} | Uraian {uraian} | Penerimaan {penerimaan+} | Pengeluaran {pengeluaran+} | Saldo {saldo} | No Bukti {nomor_bukti}
      numbers  | =1      | =2                | =3                   | =4              | =5                       | =6                         | =7            | =8
      record   | =1      | 1 Maret 2023      |                      | Terima UP       | =20000000                |                            | =20000000     |
      record   | =2      | @44993            | 5.1.02.02.05.0043    | Paket Fullday   |                          | =16080000                  | =3920000      | 001/KW
      record   | =3      | =44994            |                      | Setor pajak     |                          | =0                         | =3920000      | =7
      record   | =4      | 45/3/2023         |                      | Lain-lain       |                          | =0                         | =3920000      |
      subtotal |         |                   |                      | Jumlah bulan ini | =20000000               | =16080001                  | =3920000      |
    `,
    ),
  );

  it("reads dates as text, as dates and as bare serials", () => {
    expect(bku.map(({ tanggal }) => tanggal?.value)).toMatchObject([
      { sure: true, value: { year: 2023, month: 3, day: 1 } },
      { sure: true, value: { year: 2023, month: 3, day: 8 } },
      { sure: true, value: { year: 2023, month: 3, day: 9 } },
      { sure: false, why: "impossible" },
    ]);
    expect(questions).toMatchObject([{ about: "date", raw: "45/3/2023" }]);
  });

  it("keeps document numbers as text", () => {
    expect(bku.map(({ nomorBukti }) => nomorBukti?.value)).toEqual([undefined, "001/KW", "7", undefined]);
  });

  it("recomputes what adds up and leaves the running balance alone", () => {
    expect(saksi.map(({ field, written, recomputed }) => [field, written.value - recomputed])).toEqual([
      ["penerimaan", 0],
      ["pengeluaran", 100],
    ]);
  });
});

describe("a register of kuitansi", () => {
  it("becomes one kuitansi a line, with what its text cites", () => {
    const { kuitansi } = recordsOf(
      tableSheet(
        "kuitansi",
        `
        header | No {no} | Tanggal {tanggal} | Nomor Bukti {nomor_bukti} | Kode {kode_rekening}               | Uraian {uraian}                                              | Jumlah {jumlah+} | Penerima {nama}
        record | =1      | 8 Maret 2023      | 001/KW/2023               | 1.06.05.1.02.02 - 5.1.02.02.05.0043 | Paket Fullday, SPK No. 465-423/PFM/Dinsos/2023 tgl 7/3/2023 | 16.080.000,-     | PT Hotel Indonesia Properti
      `,
      ),
    );
    expect(kuitansi).toHaveLength(1);
    expect(kuitansi[0]).toMatchObject({
      bentuk: "register",
      nomor: { value: "001/KW/2023" },
      jumlah: { value: 1_608_000_000 },
      kodeRekening: { value: { written: "5.1.02.02.05.0043" } },
      kodeSubKegiatan: { value: { written: "1.06.05.1.02.02" } },
      penerima: { value: "PT Hotel Indonesia Properti" },
      spk: { value: { nomor: "465-423/PFM/Dinsos/2023", tanggal: { value: { year: 2023, month: 3, day: 7 } } } },
      kosong: [],
    });
  });

  it("takes the code of an office for neither an account nor a sub kegiatan", () => {
    const { kuitansi, questions } = recordsOf(
      tableSheet("kuitansi", "header | Kode SKPD {kode_rekening} | Nominal {jumlah+}\nrecord | 1.20.06.01 | =30000000"),
    );
    expect(kuitansi).toMatchObject([{ kodeRekening: undefined, kodeSubKegiatan: undefined }]);
    expect(questions).toEqual([]);
  });
});
