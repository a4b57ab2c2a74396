import { addressOf } from "../../../src/core/cells/cellRef";
import type { Peserta } from "../../../src/core/records/peserta";
import { recordsOf, tableSheet } from "../../support/foundTables";

/** Where a person is said to come from, in short: a kode, `provinsi`, or `? kode kode`. */
function asalOf({ asal }: Peserta): string | undefined {
  if (!asal) return undefined;
  const { value } = asal;
  if (value.tingkat === "kab-kota") return value.kabKota.kode;
  if (value.tingkat === "kecamatan") return value.nama;
  if (value.tingkat === "provinsi" || value.tingkat === "luar") return value.tingkat;
  return `? ${value.candidates.map(({ kode }) => kode).join(" ")}`.trim();
}

const cellOfAsal = ({ asal }: Peserta): string | undefined => asal && addressOf(asal.at);

describe("a daftar hadir", () => {
  const records = recordsOf(
    tableSheet(
      "peserta",
      `
      title  | DAFTAR HADIR
      title  | Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS
      header | No {no} | Nama {nama}      | NIP {nip}             | Jabatan {jabatan}   | Instansi {instansi}          | No HP {no_hp} | Tanda Tangan {tanda_tangan}
      record | =1      | Ahmad Fauzi, S.Sos | 19780512 200312 1 004 | Kepala Dinas Sosial | Dinas Sosial Kabupaten Agam | 08126700001   | ttd
      record | =2      | Rina Marlina     | 1371015205900001      | Pengisi Data        | Dinsos Kab. Pasaman Barat    | =81267000022  |
    `,
    ),
  );

  it("becomes one record a row, each value with the cell it came from", () => {
    const [first] = records.hadir;
    expect(records.hadir).toHaveLength(2);
    expect(first?.nama).toEqual({
      value: "Ahmad Fauzi, S.Sos",
      raw: "Ahmad Fauzi, S.Sos",
      at: { file: "berkas.xlsx", sheet: "Sheet1", row: 4, col: 2 },
    });
    expect(first?.at).toMatchObject({ row: 4, col: 1 });
    expect(first?.nip?.value).toMatchObject({ digits: "197805122003121004", problem: undefined });
    expect(first?.tandaTangan).toMatchObject({ value: true, raw: "ttd" });
  });

  it("reads a NIK as a NIK even under the header NIP", () => {
    expect(records.hadir[1]?.nip).toBeUndefined();
    expect(records.hadir[1]?.nik?.value.digits).toBe("1371015205900001");
  });

  it("keeps a telephone number as text", () => {
    expect(records.hadir.map(({ noHp }) => noHp?.value)).toEqual(["08126700001", "81267000022"]);
  });

  it("finds the kab/kota in the instansi and the seat in the jabatan", () => {
    expect(records.hadir.map(asalOf)).toEqual(["13.06", "13.12"]);
    expect(records.hadir.map(({ peran }) => peran?.value)).toEqual([
      { jenis: "peserta", kursi: "kepala-dinas-sosial" },
      { jenis: "peserta", kursi: "pengisi-data" },
    ]);
  });

  it("asks nothing where everything is clear", () => {
    expect(records.questions).toEqual([]);
  });
});

describe("where a person comes from", () => {
  const list = (grid: string, sheet = "Sheet1") =>
    recordsOf(tableSheet("peserta", `title | DAFTAR HADIR\n${grid}`, { sheet }));

  it("takes the row's own cell before the office, the office before the heading, the heading before the sheet", () => {
    const { hadir } = list(
      `
      header | Nama {nama}    | Instansi {instansi}      | Kab/Kota {kab_kota}
      group  | KABUPATEN SIJUNJUNG
      record | Budi Santoso   | Dinas Sosial Kab. Agam   | Kota Payakumbuh
      record | Dewi Anggraini | Dinas Sosial Kab. Agam   |
      record | Hendra Wijaya  | Dinas Sosial             |
    `,
      "Kota Padang Panjang",
    );
    expect(hadir.map(asalOf)).toEqual(["13.76", "13.06", "13.03"]);
    expect(hadir.map(cellOfAsal)).toEqual(["C4", "B5", "A3"]);
  });

  it("falls back on the name of the sheet", () => {
    const { hadir } = list("header | Nama {nama}\nrecord | Budi Santoso", "Hadir Bukittinggi");
    expect(hadir.map(asalOf)).toEqual(["13.75"]);
  });

  it("falls back on the labelled kab/kota above the table", () => {
    const { hadir } = list(
      "label kab_kota | Kab/Kota | Kabupaten Dharmasraya\nheader | Nama {nama}\nrecord | Budi Santoso",
    );
    expect(hadir.map(asalOf)).toEqual(["13.10"]);
    expect(hadir.map(cellOfAsal)).toEqual(["B2"]);
  });

  it("asks about a labelled kab/kota of two meanings", () => {
    const { hadir, questions } = list(
      "label kab_kota | Kab/Kota | Solok\nheader | Nama {nama}\nrecord | Budi Santoso\nrecord | Dewi Anggraini",
    );
    expect(hadir.map(asalOf)).toEqual(["? 13.02 13.72", "? 13.02 13.72"]);
    expect(questions.map(({ at }) => addressOf(at))).toEqual(["B2"]);
  });

  it("takes no title where two name different places", () => {
    const { hadir } = list(
      "title | Peserta Kabupaten Agam\ntitle | Peserta Kota Padang\nheader | Nama {nama}\nrecord | Budi Santoso",
    );
    expect(hadir.map(asalOf)).toEqual([undefined]);
  });

  it("falls back on a title that names a kab/kota, not on the letterhead, the place or the date", () => {
    const letterhead = `
      title  | PEMERINTAH PROVINSI SUMATERA BARAT
      title  | Tempat: Hotel Truntum, Kota Padang
    `;
    const people = "header | Nama {nama}\nrecord | Budi Santoso";
    expect(list(`${letterhead}${people}`).hadir.map(asalOf)).toEqual([undefined]);
    expect(list(`${letterhead}title | PESERTA DARI KOTA SOLOK\n${people}`).hadir.map(asalOf)).toEqual(["13.72"]);
  });

  it("gives a kab/kota merged down over rows to each of them, with the merged cell as its source", () => {
    const { hadir } = list(`
      header | Kab/Kota {kab_kota}  | Nama {nama}
      record | Kab. Tanah Datar     | Budi Santoso
      record | ^                    | Dewi Anggraini
      record | ^                    | Hendra Wijaya
      record | Kota Sawahlunto      | Rina Marlina
    `);
    expect(hadir.map(asalOf)).toEqual(["13.04", "13.04", "13.04", "13.73"]);
    expect(hadir.map(cellOfAsal)).toEqual(["A3", "A3", "A3", "A6"]);
    expect(hadir.map(({ at }) => addressOf(at))).toEqual(["A3", "B4", "B5", "A6"]);
  });

  it("reads the province as the province", () => {
    const { hadir } = list(`
      header | Nama {nama}  | Instansi {instansi}
      record | Budi Santoso | Dinas Sosial Provinsi Sumatera Barat
    `);
    expect(hadir.map(asalOf)).toEqual(["provinsi"]);
  });

  it("asks about a bare Solok once, however many rows stand under it", () => {
    const { hadir, questions } = list(`
      header | Nama {nama}
      group  | SOLOK
      record | Budi Santoso
      record | Dewi Anggraini
    `);
    expect(hadir.map(asalOf)).toEqual(["? 13.02 13.72", "? 13.02 13.72"]);
    expect(questions).toEqual([
      {
        at: { file: "berkas.xlsx", sheet: "Sheet1", row: 3, col: 1 },
        raw: "SOLOK",
        field: "kab_kota",
        about: "kab-kota",
        candidates: ["Kabupaten Solok", "Kota Solok"],
      },
    ]);
  });

  it("lets another cell of the row settle a bare Solok, but only by one of its two meanings", () => {
    const { hadir, questions } = list(`
      header | Nama {nama}    | Instansi {instansi}      | Kab/Kota {kab_kota}
      record | Budi Santoso   | Dinas Sosial Kota Solok  | Solok
      record | Dewi Anggraini | Dinas Sosial Kab. Agam   | Solok
    `);
    expect(hadir.map(asalOf)).toEqual(["13.72", "? 13.02 13.72"]);
    expect(hadir.map(cellOfAsal)).toEqual(["B3", "C4"]);
    expect(questions.map(({ at }) => addressOf(at))).toEqual(["C4"]);
  });

  it("asks about a place that is no kab/kota of any province", () => {
    const { hadir, questions } = list(`
      header | Nama {nama}  | Kab/Kota {kab_kota}
      record | Budi Santoso | Kabupaten Nagari Jauh
    `);
    expect(hadir.map(asalOf)).toEqual(["?"]);
    expect(questions).toMatchObject([{ about: "kab-kota", raw: "Kabupaten Nagari Jauh", candidates: [] }]);
  });
});

describe("the part a person plays", () => {
  const perans = (grid: string, title = "DAFTAR HADIR", sheet = "Sheet1") =>
    recordsOf(tableSheet("peserta", `title | ${title}\n${grid}`, { sheet })).hadir.map(({ peran }) =>
      peran?.value.jenis === "peserta" ? peran.value.kursi : peran?.value.jenis,
    );

  it.each([
    ["Kepala Dinas Sosial", "kepala-dinas-sosial"],
    ["Kadis Sosial", "kepala-dinas-sosial"],
    ["Ka. Dinas Sosial", "kepala-dinas-sosial"],
    ["Plt. Kepala Dinas Sosial", "kepala-dinas-sosial"],
    ["KADINSOS", "kepala-dinas-sosial"],
    ["Kepala Disdukcapil", "kepala-dinas-dukcapil"],
    ["Kadis Dukcapil", "kepala-dinas-dukcapil"],
    ["Kepala Dinas Kependudukan & Pencatatan Sipil", "kepala-dinas-dukcapil"],
    ["Supervisor", "supervisor"],
    ["Petugas Pengisi Data", "pengisi-data"],
    ["Narasumber", "narasumber"],
    ["Nara Sumber", "narasumber"],
    ["Ketua Panitia", "panitia"],
  ])("%s is %s", (jabatan, peran) => {
    expect(
      perans(`header | Nama {nama} | Jabatan {jabatan} | Asal {kab_kota}\nrecord | Budi Santoso | ${jabatan} | Agam`),
    ).toEqual([peran]);
  });

  it.each([
    "Kepala Bidang Perlindungan Dinas Sosial",
    "Plt. Kepala Bidang Rehabilitasi Sosial",
    "Kabid Linjamsos",
    "Sopir Kadis Sosial",
    "Staf",
  ])("%s sits in no seat", (jabatan) => {
    expect(
      perans(`header | Nama {nama} | Jabatan {jabatan} | Asal {kab_kota}\nrecord | Budi Santoso | ${jabatan} | Agam`),
    ).toEqual([undefined]);
  });

  it("puts jabatan and instansi together", () => {
    expect(
      perans(`
        header | Nama {nama}    | Jabatan {jabatan} | Instansi {instansi}
        record | Budi Santoso   | Kepala Dinas      | Dinas Sosial Kab. Agam
        record | Dewi Anggraini | Kepala            | Disdukcapil Kota Padang
      `),
    ).toEqual(["kepala-dinas-sosial", "kepala-dinas-dukcapil"]);
  });

  it("reads headings, innermost first", () => {
    expect(
      perans(`
        header | Nama {nama}    | Jabatan {jabatan}
        group  | NARASUMBER
        record | Budi Santoso   | Kepala Dinas Sosial Provinsi Sumatera Barat
        group  | PESERTA
        group2 | Supervisor
        record | Dewi Anggraini | Penata Muda
        group2 | Kab. Agam
        record | Hendra Wijaya  | Kepala Dinas Sosial
      `),
    ).toEqual(["narasumber", "supervisor", "kepala-dinas-sosial"]);
  });

  it("reads the title and the sheet that name one kind of person, not those that name several", () => {
    const people = "header | Nama {nama} | Jabatan {jabatan}\nrecord | Budi Santoso | Penata Muda";
    expect(perans(people, "DAFTAR HADIR PANITIA")).toEqual(["panitia"]);
    expect(perans(people, "DAFTAR HADIR", "Narasumber")).toEqual(["narasumber"]);
    expect(perans(people, "DAFTAR HADIR PESERTA DAN PANITIA")).toEqual([undefined]);
  });

  it("does not take the name of the event for a list of its participants", () => {
    expect(
      perans("title | Bimbingan Supervisor DTKS\nheader | Nama {nama} | Jabatan {jabatan}\nrecord | Budi | Camat"),
    ).toEqual([undefined]);
  });
});

describe("signatures", () => {
  const signed = (grid: string) =>
    recordsOf(tableSheet("peserta", `title | DAFTAR HADIR\n${grid}`)).hadir.map(
      ({ tandaTangan }) => tandaTangan?.value,
    );

  it("counts any mark, and neither blanks nor printed numbers and dots", () => {
    expect(
      signed(`
        header | Nama {nama} | Tanda Tangan {tanda_tangan}
        record | Budi        | 1. ..........
        record | Dewi        | 2. v
        record | Hendra      | √
        record | Rina        |
        record | Yudi        | ttd elektronik
        record | Sari        | =6
        record | Tono        | tidak hadir
      `),
    ).toEqual([false, true, true, false, true, false, false]);
  });

  it("reads two columns signed in turn", () => {
    expect(
      signed(`
        header | Nama {nama} | Tanda Tangan {tanda_tangan} | TTD {tanda_tangan}
        record | Budi        | 1. v                        |
        record | Dewi        |                             | 2. ......
        record | Hendra      | 3. ......                   |
        record | Rina        |                             | 4. ttd
      `),
    ).toEqual([true, false, false, true]);
  });

  it("reads two columns whose cells are merged over a pair of rows", () => {
    expect(
      signed(`
        header | Nama {nama} | Tanda Tangan {tanda_tangan} | TTD {tanda_tangan}
        record | Budi        | 1. .....                    | 2. ttd
        record | Dewi        | ^                           | ^
        record | Hendra      | 3. ttd                      | 4. .....
        record | Rina        | ^                           | ^
      `),
    ).toEqual([false, true, true, false]);
  });

  it("reads merged cells that start in turn", () => {
    expect(
      signed(`
        header | Nama {nama} | Tanda Tangan {tanda_tangan} | TTD {tanda_tangan}
        record | Budi        | 1. ttd                      |
        record | Dewi        | ^                           | 2. .....
        record | Hendra      | 3. .....                    | ^
        record | Rina        | ^                           | 4. ttd
      `),
    ).toEqual([true, false, false, true]);
  });

  it("reads two columns signed in turn where each person takes two merged rows, the NIP below the name", () => {
    expect(
      signed(`
        header | Nama / NIP {nama}     | Tanda Tangan {tanda_tangan} | TTD {tanda_tangan}
        record | Budi                  | 1. ttd                      |
        detail | 198001012005011001    | ^                           | ^
        record | Dewi                  |                             | 2. ttd
        detail | 198101012005012001    | ^                           | ^
        record | Hendra                | 3. .....                    |
        detail | 198201012005011001    | ^                           | ^
      `),
    ).toEqual([true, true, false]);
  });

  it("can't check a list on which no mark is seen: its signatures may be drawn", () => {
    expect(
      signed(`
        header | Nama {nama} | Tanda Tangan {tanda_tangan}
        record | Budi        | 1. .....
        record | Dewi        |
      `),
    ).toEqual([undefined, undefined]);
  });

  it("takes a column of attendance where there is none for signatures", () => {
    expect(
      signed(`
        header | Nama {nama} | Hadir {hadir} | Izin {izin}
        record | Budi        | v             |
        record | Dewi        |               | v
        record | Hendra      | =1            |
      `),
    ).toEqual([true, false, true]);
  });
});

describe("names", () => {
  const list = (grid: string) => recordsOf(tableSheet("peserta", `title | DAFTAR HADIR\n${grid}`));

  it("takes a NIP off the name it was written under", () => {
    const { hadir } = list("header | Nama / NIP {nama}\nrecord | Ahmad Fauzi, S.Sos\\nNIP. 19780512 200312 1 004");
    expect(hadir[0]?.nama.value).toBe("Ahmad Fauzi, S.Sos");
    expect(hadir[0]?.nip?.value.digits).toBe("197805122003121004");
  });

  it("takes NPWP, telephone and what else was written under a name off it, in whatever order", () => {
    const { hadir } = list(`
      header | Nama / NPWP {nama}
      record | Dr. H. Abdul Kadir, M.Si\\nNPWP 01.234.567.8-801.000
      record | Rachmawati Syam, S.S\\n02.345.678.9-801.000
      record | Fitriani Lamba\\nNIP. 19780512 200312 1 004\\nNPWP. 03.456.789.0-805.000
      record | Nurdin\\nNIK 1371015205900001\\nNo. HP 0812-6700-0022
      record | Yunus Malik (081267000033)
      record | Sersan Anwar / NRP 76010123
      record | Agus NPWP : ............
    `);
    expect(
      hadir.map(({ nama, nip, nik, noHp }) => [nama.value, nip?.value.digits ?? nik?.value.digits, noHp?.value]),
    ).toEqual([
      ["Dr. H. Abdul Kadir, M.Si", undefined, undefined],
      ["Rachmawati Syam, S.S", undefined, undefined],
      ["Fitriani Lamba", "197805122003121004", undefined],
      ["Nurdin", "1371015205900001", "0812-6700-0022"],
      ["Yunus Malik", undefined, "081267000033"],
      ["Sersan Anwar", undefined, undefined],
      ["Agus", undefined, undefined],
    ]);
  });

  it("keeps a narasumber without a name, and drops a number that waits for one", () => {
    const { hadir, accounts } = list(`
      header | No {no} | Nama {nama}  | Jabatan {jabatan}
      record | =1      | Budi Santoso | Supervisor
      record | =2      |              | Narasumber Pusdatin
      record | =3      |              |
      record | =4      | ..........   |
    `);
    expect(hadir.map(({ nama }) => nama.value)).toEqual(["Budi Santoso", ""]);
    expect(accounts).toMatchObject([{ read: 4, records: 2, dropped: [{ reason: "no name", rows: [5, 6] }] }]);
  });

  it("counts a person whose name is merged over two rows once", () => {
    const { hadir, accounts } = list(`
      header | Nama {nama}  | Jabatan {jabatan}
      record | Budi Santoso | Supervisor
      record | ^            | Penata Muda
    `);
    expect(hadir).toHaveLength(1);
    expect(accounts[0]?.dropped).toEqual([{ reason: "continues the person above", rows: [4] }]);
  });

  it("asks about a NIP that is none, and keeps one that is too short for the check to show", () => {
    const { hadir, questions } = list(`
      header | Nama {nama}    | NIP {nip}
      record | Budi Santoso   | 19780512 2003
      record | Dewi Anggraini | gol III/c
      record | Hendra Wijaya  | -
    `);
    expect(hadir[0]?.nip?.value).toMatchObject({ digits: "197805122003", problem: "length" });
    expect(hadir[1]?.nip).toBeUndefined();
    expect(questions).toEqual([]);
  });
});

describe("somebody who did not come", () => {
  const list = (grid: string) => recordsOf(tableSheet("peserta", `title | DAFTAR HADIR\n${grid}`));

  it("is told by the remark, unless there is a signature", () => {
    const { hadir, accounts } = list(`
      header | No {no} | Nama {nama} | Tanda Tangan {tanda_tangan} | Ket {keterangan}
      record | =1      | Budi        | ttd                         |
      record | =2      | Dewi        |                             | sakit
      record | =3      | Hendra      | 3. .....                    | Izin (rapat lain)
      record | =4      | Rina        |                             | tidak dapat hadir
      record | =5      | Yudi        | ttd                         | izin
      record | =6      | Sari        |                             | izin pulang pukul 14.00
      record | =7      | Tono        |                             | dari Rumah Sakit Umum
    `);
    expect(hadir.map(({ nama }) => nama.value)).toEqual(["Budi", "Yudi", "Sari", "Tono"]);
    expect(accounts[0]?.dropped).toEqual([{ reason: "did not come", rows: [4, 5, 6] }]);
  });

  it("is left on a list of those who are invited or paid", () => {
    const { undangan } = recordsOf(
      tableSheet(
        "peserta",
        `
        title  | DAFTAR UNDANGAN
        header | Nama {nama} | Keterangan {keterangan}
        record | Budi        | sakit
      `,
      ),
    );
    expect(undangan).toHaveLength(1);
  });
});
