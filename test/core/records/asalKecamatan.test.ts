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
