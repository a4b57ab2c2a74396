import { parseAcara } from "../../../src/core/acara/parseAcara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { review } from "../../../src/core/review";
import { findTables } from "../../../src/core/tables/findTables";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { recordsIn, tableOf } from "../sheets/planReading";
import { plainWorkbook } from "../../support/foundTables";

const WONOSOBO = {
  kodeProvinsi: "33",
  namaProvinsi: "Jawa Tengah",
  kabKota: [{ kode: "33.07", jenis: "Kabupaten" as const, nama: "Wonosobo", singkatan: [] }],
};
const ACARA = { ...rakorVervalDtks, wilayah: WONOSOBO };

const LIST = plainWorkbook(`
  | DAFTAR HADIR PESERTA |
  | -
  | No | Nama          | Jabatan  | Asal               | Tanda Tangan
  | =1 | Andi Saputra  | Operator | Kecamatan Wonosobo | ttd
  | =2 | Budi Hartono  | Operator | Kec. Kertek        | ttd
  | =3 | Citra Lestari | Operator | KEC. KERTEK        | ttd
  | =4 | Dedi Kurnia   | Operator | Kab. Wonosobo      | ttd
`);

describe("the participants of an activity of one kabupaten", () => {
  const { hadir, questions } = mapRecords(findTables(LIST), [LIST], ACARA);

  it("come from its kecamatan, none of which is taken for the kabupaten", () => {
    expect(
      hadir.map(({ asal }) => (asal?.value.tingkat === "kecamatan" ? asal.value.nama : asal?.value.tingkat)),
    ).toEqual(["Kecamatan Wonosobo", "Kecamatan Kertek", "Kecamatan Kertek", "kab-kota"]);
    expect(questions.filter(({ about }) => about === "kab-kota")).toEqual([]);
  });

  it("have a line for each kecamatan in the rekap", () => {
    const plan = planSheets(review([LIST], ACARA), [], sheetWordsIn("id"));
    const lines = recordsIn(tableOf(plan, "RekapKabKota")).map((line) => [line["Kab/Kota"], line["Jumlah hadir"]]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ["Kabupaten Wonosobo", 1],
        ["Kecamatan Kertek", 2],
        ["Kecamatan Wonosobo", 1],
      ]),
    );
  });

  it("are not held against seats that are planned for each kab/kota", () => {
    const { outcomes } = review([LIST], ACARA);
    for (const code of ["kuota-berbeda", "kab-kota-tidak-lengkap"])
      expect(outcomes.find((outcome) => outcome.code === code)).toMatchObject({ state: "not-checkable" });
  });
});

describe("a kecamatan on the list of an activity of many kab/kota", () => {
  const ACARA_JATENG = parseAcara({ nama: "Bimtek", tanggal: "14 Mei 2025", pagu: 1_000_000, wilayah: "Jawa Tengah" });
  if (!ACARA_JATENG.ok) throw new Error("the acara is right");
  const list = plainWorkbook(`
    | DAFTAR HADIR PESERTA |
    | -
    | No | Nama          | Asal                                   | Tanda Tangan
    | =1 | Andi Saputra  | Kecamatan Sukoharjo                    | ttd
    | =2 | Budi Hartono  | Kec. Kertek                            | ttd
    | =3 | Citra Lestari | Kec. Sukoharjo, Kab. Wonosobo          | ttd
    | =4 | Dedi Kurnia   | Sukoharjo                              | ttd
  `);
  const { hadir, questions } = mapRecords(findTables(list), [list], ACARA_JATENG.acara);

  it("is never taken for the kabupaten of its name, nor asked about as one", () => {
    const origin = (row: number) => {
      const asal = hadir[row]?.asal?.value;
      return asal?.tingkat === "kab-kota" ? asal.kabKota.nama : undefined;
    };
    expect([0, 1, 2].map(origin)).toEqual([undefined, undefined, "Wonosobo"]);
    const asked = questions.filter(({ about }) => about === "kab-kota").map(({ raw }) => raw);
    expect(asked).not.toContain("Kecamatan Sukoharjo");
  });
});
