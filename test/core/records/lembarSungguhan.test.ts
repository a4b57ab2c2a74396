import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Acara } from "../../../src/core/acara/acara";
import { addressOf } from "../../../src/core/cells/cellRef";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { rupiah } from "../../../src/core/values/rupiah";
import { plainWorkbook, type Where } from "../../support/foundTables";

/** The whole way from cells to records, over layouts that offices really use. */
function read(grid: string, where: Where = {}) {
  const workbook = plainWorkbook(grid, where);
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

describe("a list of items under an account", () => {
  const { anggaran } = read(`
    | RINCIAN BELANJA SUB KEGIATAN |
    | -                            |
    | Kode Rekening     | Uraian                            | Koefisien | Satuan | Harga  | Jumlah
    | 5.1               | BELANJA OPERASI                   |           |        |        | =4900000
    | 5.1.02            | Belanja Barang dan Jasa           |           |        |        | =4900000
    | 5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat |           |        |        | =1750000
    |                   | [#] Rapat koordinasi              |           |        |        |
    |                   | Nasi dos                          | =25       | dos    | =40000 | =1000000
    |                   | Snack dos                         | =50       | dos    | =15000 | =750000
    | 5.1.02.01.01.0024 | Belanja Alat Tulis Kantor         |           |        |        | =3150000
    |                   | [-] ATK                           |           |        |        |
    |                   | Kertas HVS                        | =40       | rim    | =55000 | =2200000
    |                   | Tinta                             | =10       | botol  | =95000 | =950000
    | Jumlah            |                                   |           |        |        | =4900000
  `);

  it("stays under it, though the account before it had such a list too", () => {
    expect(anggaran.map(({ uraian, kodeRekening }) => [uraian?.value, kodeRekening?.value.written])).toEqual([
      ["Nasi dos", "5.1.02.01.01.0052"],
      ["Snack dos", "5.1.02.01.01.0052"],
      ["Kertas HVS", "5.1.02.01.01.0024"],
      ["Tinta", "5.1.02.01.01.0024"],
    ]);
  });
});

describe("a SPJ fungsional", () => {
  const { realisasi } = read(`
    | SPJ FUNGSIONAL
    | -
    | Kode Rekening     | Uraian | Jumlah Anggaran | SPJ LS s/d Bulan Ini | SPJ UP/GU s/d Bulan Ini | Jumlah SPJ s/d Bulan Ini | Sisa Pagu
    | 5.1.02.01.01.0052 | Mamin  | =5000000        | =0                   | =4500000                | =4500000                 | =500000
    | 5.1.02.02.05.0043 | Sewa   | =4000000        | =1000000             | =2500000                | =3500000                 | =500000
    | Jumlah            |        | =9000000        | =1000000             | =7000000                | =8000000                 | =1000000
  `);

  it("was spent by all ways of paying together", () => {
    expect(realisasi.map(({ realisasi: spent }) => spent && addressOf(spent.at))).toEqual(["F4", "F5"]);
    expect(realisasi.map(({ realisasi: spent }) => spent?.value)).toEqual([450_000_000, 350_000_000]);
  });
});

describe("a list of committee members signed day by day", () => {
  const { hadir } = read(`
    | DAFTAR HADIR PANITIA
    | -
    | No | Nama             | NIP                | Jabatan  | 20 Agt | Hari II
    | =1 | Endang Sulistyo  | 197905212005012011 | Ketua    | ttd    | ttd
    | =2 | Tri Wahyuningsih | 198507142010012023 | Anggota  | ttd    |
    | =3 | Bagas Pramudya   | 199203112014061002 | Anggota  |        |
    | =4 | Nita Kartikasari | 199011052019022005 | Anggota  | ttd    | ttd
  `);

  it("is signed by whoever signed under any date", () => {
    expect(hadir.map(({ tandaTangan }) => tandaTangan?.value)).toEqual([true, true, false, true]);
  });
});

describe("a priced list of what was bought", () => {
  const items = `
    | No | Tgl          | Uraian     | Banyaknya | Harga Satuan | Jumlah Harga
    | =1 | 4 Maret 2024 | Nasi dos   | =25       | =35000       | =875000
    | =2 | 4 Maret 2024 | Snack dos  | =25       | =15000       | =375000
    | Jumlah |          |            |           |              | =1250000
  `;
  const titled = (title: string) => read(`\n    | ${title}\n    | -${items}`);

  it.each(["REKAP BELANJA MAMIN RAPAT", "NOTA BELANJA", "FAKTUR PEMBELIAN"])("%s is no budget", (title) => {
    const { anggaran, accounts } = titled(title);
    expect(anggaran).toEqual([]);
    expect(accounts).toMatchObject([{ became: "lain" }]);
  });

  it("with dates and a title that says neither is asked about", () => {
    expect(titled("MAMIN RAPAT").questions.map(({ about }) => about)).toContain("table-kind");
  });

  it("is a budget, dates or not, where its title says so", () => {
    const { anggaran, questions } = titled("RENCANA ANGGARAN BIAYA BELANJA MAMIN");
    expect(anggaran).toHaveLength(2);
    expect(questions).toEqual([]);
  });
});

describe("a RAB that writes the factors of its volume beside it", () => {
  const volumes = (first: string) =>
    read(`
    | RENCANA ANGGARAN BIAYA
    | -
    | Kode Rekening     | Uraian        | Vol  | Hari/Keg | Volume | Satuan | Harga Satuan | Jumlah
    | 5.1.02.01.01.0052 | Nasi kotak    | =55  | =2       | ${first} | OH     | =35000       | =3850000
    | 5.1.02.02.05.0043 | Sewa aula     | =1   | =2       | =2     | hari   | =6500000     | =13000000
    | Jumlah            |               |      |          |        |        |              | =16850000
  `).anggaran.map(({ volume }) => volume?.value);

  it("has the product for its volume, not the product times its factors", () => {
    expect(volumes("=110")).toEqual([110, 2]);
  });

  it("multiplies three factors where none is the product of the others", () => {
    expect(volumes("=1")).toEqual([110, 4]);
  });
});

describe("a RAB that begins without a header", () => {
  const { anggaran, questions, saksi } = read(`
    | =1     | 5.1.02.01.01.0052 | Nasi kotak | =100 | OK   | =40000   | =4000000
    | =2     | 5.1.02.01.01.0052 | Snack      | =50  | OK   | =20000   | =1000000
    | =3     | 5.1.02.02.05.0043 | Sewa ruang | =2   | hari | =2000000 | =4000000
    | Jumlah |                   |            |      |      |          | =9000000
  `);

  it("is asked about, and read by what its columns multiply to", () => {
    expect(questions.map(({ about }) => about)).toContain("table-kind");
    expect(anggaran.map(({ jumlah }) => jumlah?.value)).toEqual([400_000_000, 100_000_000, 400_000_000]);
    expect(saksi.map(({ written, recomputed }) => [written.value, recomputed])).toEqual([[900_000_000, 900_000_000]]);
  });
});

describe("a sum that does not stand in its own column", () => {
  const sumOf = (line: string) =>
    read(`
    | RENCANA ANGGARAN BIAYA
    | -
    | No | Kode Rekening     | Uraian     | Volume | Satuan | Harga Satuan | Jumlah
    | =1 | 5.1.02.01.01.0052 | Nasi kotak | =100   | OK     | =40000       | =4000000
    | =2 | 5.1.02.02.05.0043 | Sewa ruang | =2     | hari   | =2000000     | =4000000
    ${line}
  `).saksi.map(({ written, recomputed }) => [addressOf(written.at), written.value, recomputed]);

  it("is compared where it is merged over the columns before", () => {
    expect(sumOf("| Jumlah | < | < | =8500000 | < | < | <")).toEqual([["D6", 850_000_000, 800_000_000]]);
  });

  it.each(["Jumlah Rp 8.500.000,-", "JUMLAH : Rp. 8.500.000", "Total Rp8.500.000,00"])(
    "is compared where it stands behind its words: %s",
    (text) => {
      expect(sumOf(`| ${text}`)).toEqual([["A6", 850_000_000, 800_000_000]]);
    },
  );

  it("is asked about where it can be read two ways", () => {
    const { questions, jumlahTerbuka } = read(`
    | RENCANA ANGGARAN BIAYA
    | -
    | No | Uraian     | Volume | Satuan | Harga Satuan | Jumlah
    | =1 | Nasi kotak | =100   | OK     | =400         | =40000
    | =2 | Sewa ruang | =2     | hari   | =5000        | =10000
    | Jumlah 50.000 |
  `);
    expect(questions.map(({ about, at }) => [about, addressOf(at)])).toEqual([["amount", "A6"]]);
    expect(jumlahTerbuka).toHaveLength(1);
  });
});

describe("what a page carries over", () => {
  const pages = (carried: string) =>
    read(`
    | RENCANA ANGGARAN BIAYA
    | -
    | No                 | Kode Rekening     | Uraian     | Volume | Satuan | Harga Satuan | Jumlah
    | =1                 | 5.1.02.01.01.0052 | Nasi kotak | =100   | OK     | =40000       | =4000000
    | =2                 | 5.1.02.01.01.0052 | Snack      | =50    | OK     | =20000       | =1000000
    | Jumlah halaman ini |                   |            |        |        |              | =5000000
    | No                 | Kode Rekening     | Uraian     | Volume | Satuan | Harga Satuan | Jumlah
    | ${carried}
    | =3                 | 5.1.02.02.05.0043 | Sewa ruang | =2     | hari   | =2000000     | =4000000
    | Jumlah             |                   |            |        |        |              | =9000000
  `)
      .saksi.filter(({ label }) => label.startsWith("Pindahan"))
      .map(({ written, recomputed }) => [written.value, recomputed]);

  it("is compared with the rows above it", () => {
    expect(pages("Pindahan | | | | | | =5500000")).toEqual([[550_000_000, 500_000_000]]);
    expect(pages("Pindahan | | | | | | =5000000")).toEqual([[500_000_000, 500_000_000]]);
  });

  it("is not, where it carries a month instead of a page", () => {
    expect(pages("Pindahan bulan lalu | | | | | | =5500000")).toEqual([]);
  });
});

describe("a daftar hadir with the NIP in the row under the name", () => {
  const { hadir, accounts, questions } = read(`
    | DAFTAR HADIR
    | -
    | No | Nama / NIP               | Jabatan    | Kab/Kota       | Tanda Tangan
    | =1 | Andi Saputra, S.Sos      | Supervisor | Kabupaten Agam | ttd
    |    | NIP. 1985041220100110    |            |                |
    | =2 | Budi Hartono             | Supervisor | Kota Padang    | ttd
    |    | NIP. 19760815 200501 1 007 |          |                |
    | =3 | Citra Lestari            | Operator   | Kota Solok     | ttd
    |    | NIP. -                   |            |                |
    | =4 | Dedi Kurnia              | Operator   | Kota Solok     | ttd
    |    | NIK. 1371010101800001    |            |                |
  `);

  it("gives each person the number below, with what is wrong with it", () => {
    expect(
      hadir.map(({ nama, nip, nik }) => [nama.value, nip?.value.digits, nip?.value.problem, nik?.value.digits]),
    ).toEqual([
      ["Andi Saputra, S.Sos", "1985041220100110", "length", undefined],
      ["Budi Hartono", "197608152005011007", undefined, undefined],
      ["Citra Lestari", undefined, undefined, undefined],
      ["Dedi Kurnia", undefined, undefined, "1371010101800001"],
    ]);
    expect(hadir.map(({ nip }) => nip && addressOf(nip.at))).toEqual(["B5", "B7", undefined, undefined]);
  });

  it("counts four people and asks nothing", () => {
    expect(accounts).toMatchObject([{ became: "hadir", records: 4 }]);
    expect(questions).toEqual([]);
  });
});

describe("amounts in thousands of rupiah", () => {
  const laporan = (note: string, realisasi: string, mamin = "=4500", sewa = "=4000,5") =>
    read(`
    | LAPORAN REALISASI ANGGARAN |
    | ${note} |
    | Kode Rekening     | Uraian      | Pagu  | ${realisasi}
    | 5.1.02.01.01.0052 | Makan minum | =5000 | ${mamin}
    | 5.1.02.02.05.0043 | Sewa        | =4500 | ${sewa.replace(",", ".")}
  `);
  const amounts = ({ realisasi }: ReturnType<typeof laporan>) =>
    realisasi.map(({ pagu, realisasi: spent }) => [pagu?.value, spent?.value]);

  it.each(["(dalam ribuan rupiah)", "Dalam Ribuan", "(Rp.000)"])("are so many times more under %s", (note) => {
    const read = laporan(note, "Realisasi");
    expect(amounts(read)).toEqual([
      [500_000_000, 450_000_000],
      [450_000_000, 400_050_000],
    ]);
    expect(read.questions).toEqual([]);
  });

  it("are so in the one column whose header says it", () => {
    expect(amounts(laporan("Tahun 2023", "Realisasi (Rp.000)"))).toEqual([
      [500_000, 450_000_000],
      [450_000, 400_050_000],
    ]);
  });

  it("are rupiah where nothing says so", () => {
    expect(amounts(laporan("seratus ribu rupiah", "Realisasi"))[0]).toEqual([500_000, 450_000]);
  });

  it("are asked about where they look like rupiah all the same", () => {
    const { realisasi, questions } = laporan("(dalam ribuan rupiah)", "Realisasi", "=4500000", "=4000000");
    expect(realisasi.map(({ realisasi: spent }) => spent)).toEqual([undefined, undefined]);
    expect(questions.map(({ about, candidates }) => [about, candidates])).toEqual([
      ["amount", ["4.500.000.000", "4.500.000"]],
      ["amount", ["4.000.000.000", "4.000.000"]],
    ]);
  });

  it("are asked about where the sum fits the pagu as it stands, and goes far beyond it a thousand times more", () => {
    const named = {
      ...(Object.fromEntries(Object.entries(rakorVervalDtks).filter(([key]) => key !== "bawaan")) as unknown as Acara),
      pagu: rupiah(9_500_500),
    };
    const workbook = plainWorkbook(`
    | RENCANA ANGGARAN BIAYA (dalam ribuan rupiah) |
    | Kode Rekening     | Uraian      | Volume | Harga Satuan | Jumlah
    | 5.1.02.01.01.0052 | Makan minum | =50    | =100010      | =5000500
    | 5.1.02.02.05.0043 | Sewa        | =1     | =4500000     | =4500000
    `);
    const { anggaran, questions } = mapRecords(findTables(workbook), [workbook], named);
    expect(anggaran.map(({ jumlah }) => jumlah)).toEqual([undefined, undefined]);
    expect(questions.filter(({ field }) => field === "jumlah").map(({ candidates }) => candidates)).toEqual([
      ["5.000.500.000", "5.000.500"],
      ["4.500.000.000", "4.500.000"],
    ]);
  });
});
