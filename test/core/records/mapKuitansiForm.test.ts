import { addressOf } from "../../../src/core/cells/cellRef";
import { kuitansiSheet, recordsOf } from "../../support/foundTables";

describe("the kuitansi of the hotel", () => {
  const { kuitansi, questions, accounts } = recordsOf(
    kuitansiSheet(`
      nomor_bukti       | No.               |
      sudah_terima_dari | Sudah terima dari | Bendahara Pengeluaran Pembantu Bidang PFM
      jumlah            | Uang sejumlah Rp  | 16.080.000,-
      terbilang         |                   | = Enam belas juta delapan puluh ribu rupiah =
      untuk_pembayaran  | Untuk Pembayaran  | Biaya Paket Fullday sesuai SPK Nomor: 465-423/PFM/Dinsos/2023 tanggal 7 Maret 2023 dan BAST No. 046/HIP/UTP/2023 tgl 8 Maret 2023
      nomor_dpa         | No. DPA           | DPA/A.1/1.06.0.00.0.00.01.0000/001/2023
      sub_kegiatan      | Sub Kegiatan      | 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota
      kode_rekening     | Kode Rekening     | 1.06.02.1.02.02 – 5.1.02.02.05.0043
      tempat_tanggal    |                   | Padang,      Maret 2023
      tanggal_lunas     | Lunas dibayar tgl | ..........
      penerima          | Yang menerima     | PT Hotel Indonesia Properti Unit Truntum Padang
    `),
  );
  const [receipt] = kuitansi;

  it("is one record of one form", () => {
    expect(kuitansi).toHaveLength(1);
    expect(accounts).toMatchObject([{ became: "kuitansi", range: "A1:B11", read: 1, records: 1 }]);
  });

  it("reads the amount and keeps the words as written", () => {
    expect(receipt?.jumlah).toMatchObject({ value: 1_608_000_000, raw: "16.080.000,-" });
    expect(receipt?.terbilang?.value).toBe("= Enam belas juta delapan puluh ribu rupiah =");
  });

  it("tells the two codes of one field apart, and neither from the sub kegiatan printed above", () => {
    expect(receipt?.kodeRekening?.value.written).toBe("5.1.02.02.05.0043");
    expect(receipt?.kodeSubKegiatan?.value.written).toBe("1.06.02.1.02.02");
    expect(receipt?.subKegiatan?.value.written).toBe("1.06.05.1.02.02");
  });

  it("finds SPK and BAST in the text, each with its own date", () => {
    expect(receipt?.spk?.value).toMatchObject({
      nomor: "465-423/PFM/Dinsos/2023",
      tanggal: { sure: true, value: { year: 2023, month: 3, day: 7 } },
    });
    expect(receipt?.bast?.value).toMatchObject({
      nomor: "046/HIP/UTP/2023",
      tanggal: { sure: true, value: { year: 2023, month: 3, day: 8 } },
    });
  });

  it("keeps a date without its day as incomplete, and asks nothing: the check shows it", () => {
    expect(receipt?.tanggal?.value).toMatchObject({ sure: false, why: "incomplete", known: { year: 2023, month: 3 } });
    expect(questions).toEqual([]);
  });

  it("lists the blanks with the cells where they stand", () => {
    expect(receipt?.kosong.map(({ field, label, at }) => [field, label, addressOf(at)])).toEqual([
      ["nomor_bukti", "No.", "B1"],
      ["tanggal_lunas", "Lunas dibayar tgl", "B10"],
    ]);
  });
});

describe("other kuitansi", () => {
  const read = (grid: string) => recordsOf(kuitansiSheet(grid));

  it("reads amounts and dates from cells that hold numbers", () => {
    const { kuitansi } = read("jumlah | Uang sejumlah | =16080000\ntanggal_lunas | Lunas | @44993");
    expect(kuitansi[0]?.jumlah?.value).toBe(1_608_000_000);
    expect(kuitansi[0]?.tanggalLunas?.value).toMatchObject({ sure: true, value: { year: 2023, month: 3, day: 8 } });
  });

  it.each([
    ["1,500,000", "Satu juta lima ratus ribu rupiah", 1_500_000_00],
    ["927,500", "== Sembilan ratus dua puluh tujuh ribu lima ratus rupiah ==", 927_500_00],
    ["927,500.00", "Sembilan Ratus Dua Puluh Tujuh Ribu Lima Ratus Rupiah", 927_500_00],
  ])("takes %s for what its words say", (figures, words, sen) => {
    const { kuitansi, questions } = read(`jumlah | Uang sejumlah | ${figures}\nterbilang | Terbilang | ${words}`);
    expect(kuitansi[0]?.jumlah).toMatchObject({ value: sen, raw: figures });
    expect(questions).toEqual([]);
  });

  it("still asks where the words say neither of the amounts that the figures may be", () => {
    const { kuitansi, questions } = read(
      "jumlah | Uang sejumlah | 927,500\nterbilang | Terbilang | Sembilan ratus ribu rupiah",
    );
    expect(kuitansi[0]?.jumlah).toBeUndefined();
    expect(questions.map(({ about, candidates }) => [about, candidates])).toEqual([["amount", ["927,50", "927.500"]]]);
  });

  it("asks about an amount, a date and a code that can't be read", () => {
    const { kuitansi, questions } = read(
      "jumlah | Uang sejumlah | 16,080\nkode_rekening | Kode | lihat DPA\ntempat_tanggal | | Padang, 31 Februari 2023",
    );
    expect(kuitansi[0]?.jumlah).toBeUndefined();
    expect(questions.map(({ field, about, candidates }) => [field, about, candidates])).toEqual([
      ["kode_rekening", "code", []],
      ["jumlah", "amount", ["16,08", "16.080"]],
      ["tempat_tanggal", "date", []],
    ]);
  });

  it.each([
    ["SPK 01/SPK/2023 tanggal 1 Maret 2023", "01/SPK/2023", 1],
    ["Surat Perintah Kerja No: 12/PPK/III/2023, tgl. 05-03-2023", "12/PPK/III/2023", 5],
    ["(SPK Nomor 046 / HIP / 2023 tertanggal 07 Maret 2023)", "046 / HIP / 2023", 7],
  ])("finds the SPK in: %s", (text, nomor, day) => {
    const { kuitansi } = read(`untuk_pembayaran | Untuk | Biaya hotel sesuai ${text}`);
    expect(kuitansi[0]?.spk?.value).toMatchObject({ nomor, tanggal: { value: { year: 2023, month: 3, day } } });
  });

  it.each(["Biaya hotel tahun 2023", "Biaya sesuai SPK tahun 2023", "Pembelian alat SPK"])(
    "finds no SPK in: %s",
    (text) => {
      expect(read(`untuk_pembayaran | Untuk | ${text}`).kuitansi[0]?.spk).toBeUndefined();
    },
  );
});

describe("a kuitansi that says its amount in words only", () => {
  const { kuitansi } = recordsOf(
    kuitansiSheet(`
      sudah_terima_dari | Sudah terima dari | Bendahara Kecamatan Contoh
      terbilang         | Uang sejumlah     | Lima ratus ribu rupiah
      untuk_pembayaran  | Untuk Pembayaran  | Cetak spanduk
    `),
  );

  it("lists the figures among what is blank, at the words", () => {
    expect(kuitansi[0]?.kosong.map(({ field, at }) => [field, addressOf(at)])).toEqual([["jumlah", "B2"]]);
  });
});
