import { addressOf } from "../../../src/core/cells/cellRef";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../src/core/cells/workbook";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

function read(workbook: Workbook) {
  const { questions, ...records } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
  const asked = questions.filter(({ about }) => about === "tahap").map(({ at, raw }) => [addressOf(at), raw]);
  return { ...records, asked };
}

/** One list in two groups, the header anew, and one title over both. */
const groups = (title: string, column = "Honor (Rp)") =>
  plainWorkbook(`
    | PEMERINTAH KABUPATEN AGAM
    | DINAS SOSIAL
    |
    | ${title}
    |
    | Regu : Melati
    | No | Nama         | Jabatan | ${column} | Tanda Tangan
    | =1 | Rina Marlina | Ketua   | =300000   | ttd
    | =2 | Budi Hartono | Anggota | =300000   | ttd
    |
    | Regu : Kenari
    | No | Nama         | Jabatan | ${column} | Tanda Tangan
    | =1 | Siti Aisyah  | Ketua   | =300000   | ttd
    | =2 | Dedi Saputra | Anggota | =300000   | ttd
  `);

describe("equal tables under one title", () => {
  it("are all what the title over the first of them says", () => {
    const { pembayaran, asked } = read(groups("DAFTAR PEMBAYARAN", "Jumlah"));
    expect([pembayaran.length, asked]).toEqual([4, []]);
  });

  it("are asked about once where nothing tells, with the title rather than the letterhead", () => {
    const { asked } = read(groups("REGU PENDAMPING TRIWULAN III", "Jumlah"));
    expect(asked).toEqual([["A4", "REGU PENDAMPING TRIWULAN III"]]);
  });

  it("come from the one kab/kota that stands over them", () => {
    const { pembayaran } = read(groups("DAFTAR PEMBAYARAN"));
    expect(pembayaran.map(({ asal }) => asal && addressOf(asal.at))).toEqual(["A1", "A1", "A1", "A1"]);
  });
});

describe("a list of several days, headed by their dates and ticked", () => {
  it("holds no amounts: nobody is asked what a tick is worth", () => {
    const workbook = plainWorkbook(`
      | DAFTAR HADIR PANITIA DAN NARASUMBER
      |
      | No | Nama         | Kedudukan  | 7 Okt | 8 Okt
      | =1 | Rina Marlina | Ketua      | √     | √
      | =2 | Budi Hartono | Sekretaris | √     | √
      | =3 | Siti Aisyah  | Narasumber | √     |
    `);
    const { hadir, asked } = read(workbook);
    expect([hadir.length, asked]).toEqual([3, []]);
    expect(
      findTables(workbook)[0]
        ?.tables[0]?.columns.map(({ field }) => field)
        .slice(3),
    ).toEqual(["tanda_tangan", "tanda_tangan"]);
  });
});

describe("a list of who was sent where", () => {
  it("does not take the destination for where people come from, be it in a column, a title or the name of the sheet", () => {
    const { pembayaran, hadir } = read(
      plainWorkbook(
        `
        | DAFTAR NOMINATIF PERJALANAN DINAS
        | Monitoring ke Kab. Agam
        |
        | No | Nama         | Gol   | Tujuan    | Uang Harian | Jumlah Diterima | Tanda Tangan
        | =1 | Rina Marlina | III/d | Kab. Agam | =380000     | =380000         | ttd
        | =2 | Budi Hartono | III/b | Kab. Agam | =380000     | =380000         | ttd
      `,
        { sheet: "Agam" },
      ),
    );
    expect(hadir).toEqual([]);
    expect(pembayaran.map(({ asal }) => asal)).toEqual([undefined, undefined]);
  });
});

describe("marks of what repeats the line above", () => {
  it.each(["s.d.a", "sda", "idem", "Idem.", '"', '- " -', "sama dengan di atas"])("%s", (mark) => {
    const { hadir } = read(
      plainWorkbook(`
        | DAFTAR HADIR
        |
        | No | Nama         | Jabatan    | Instansi         | Tanda Tangan
        | =1 | Rina Marlina | Pendamping | Dinsos Kab. Agam | ttd
        | =2 | Budi Hartono | ${mark}    | ${mark}          | ttd
        | =3 | Siti Aisyah  | ${mark}    | ${mark}          | ttd
      `),
    );
    expect(hadir.map(({ jabatan }) => jabatan?.value)).toEqual(["Pendamping", "Pendamping", "Pendamping"]);
    expect(hadir.map(({ instansi }) => [instansi?.value, instansi?.raw])[2]).toEqual(["Dinsos Kab. Agam", mark]);
    expect(hadir.map(({ asal }) => asal && addressOf(asal.at))).toEqual(["D4", "D5", "D6"]);
  });
});

describe("a recap of what was paid", () => {
  it("is no budget", () => {
    const [found] = findTables(
      plainWorkbook(`
        | REKAPITULASI BIAYA PERJALANAN DINAS OKTOBER 2023
        |
        | No | Tujuan        | Tanggal             | Jumlah Orang | Jumlah (Rp)
        | =1 | Kab. Agam     | 9 - 11 Oktober 2023 | 3 orang      | =7920000
        | =2 | Kab. Sijunjung | 16 - 18 Oktober 2023 | 3 orang    | =12270000
        | =3 | Kota Padang   | 23 - 26 Oktober 2023 | 4 orang     | =15880000
        |    | TOTAL         |                     | 10 orang     | =36070000
      `),
    );
    expect(found?.tables.map(({ kind }) => kind)).toEqual(["lain"]);
  });
});
