import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { review } from "../../../src/core/review";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { provinsiNamed } from "../../../src/core/values/wilayah/provinsi";
import { plainWorkbook } from "../../support/foundTables";
import { recordsIn, tableOf } from "../sheets/planReading";

/** Of an activity of Sumatera Barat. */
const placesIn = (sheet: string) => {
  const { records } = review([plainWorkbook(sheet)], rakorVervalDtks);
  return {
    places: records.hadir.map(({ asal }) => {
      const value = asal?.value;
      if (value?.tingkat === "belum-pasti")
        return value.candidates.map(({ jenis, nama }) => `${jenis} ${nama}?`).join(" ");
      const kabKota = value && "kabKota" in value ? value.kabKota : undefined;
      return [value?.tingkat, kabKota && `${kabKota.kode} ${kabKota.jenis} ${kabKota.nama}`].join(" ").trim();
    }),
    asked: records.questions.filter(({ about }) => about === "kab-kota").map(({ raw }) => raw),
  };
};

describe("people from another province", () => {
  it("are known to come from there by the name or the code of their kab/kota: nobody is asked", () => {
    const { places, asked } = placesIn(`
      | DAFTAR HADIR PESERTA
      | No | Nama           | Kab/Kota              | Tanda Tangan
      | =1 | Andi Saputra   | Kota Padang           | ttd
      | =2 | Budi Hartono   | Kab. Kampar           | ttd
      | =3 | Citra Lestari  | KOTA PEKANBARU        | ttd
      | =4 | Dewi Anggraini | Siak                  | ttd
      | =5 | Eko Prasetyo   | 15.71 Kota Jambi      | ttd
      | =6 | Fajar Nugroho  | Kabupaten Deli Serdang | ttd
      | =7 | Gita Permata   | Provinsi Riau         | ttd
      | =8 | Hadi Wijaya    | Prov. Sumatera Barat  | ttd
    `);
    expect(places).toEqual([
      "kab-kota 13.71 Kota Padang",
      "luar 14.01 Kabupaten Kampar",
      "luar 14.71 Kota Pekanbaru",
      "luar 14.08 Kabupaten Siak",
      "luar 15.71 Kota Jambi",
      "luar 12.07 Kabupaten Deli Serdang",
      "luar",
      "provinsi",
    ]);
    expect(asked).toEqual([]);
  });

  it("are asked about where the name is of two places, or only nearly that of one", () => {
    const { places, asked } = placesIn(`
      | DAFTAR HADIR PESERTA
      | No | Nama          | Kab/Kota    | Tanda Tangan
      | =1 | Andi Saputra  | Kota Padang | ttd
      | =2 | Budi Hartono  | Bandung     | ttd
      | =3 | Citra Lestari | Kab. Kamparr | ttd
    `);
    expect(places.slice(1)).toEqual([expect.stringMatching(/Kabupaten Bandung\?.*Kota Bandung\?/), expect.anything()]);
    expect(asked).toEqual(["Bandung", "Kab. Kamparr"]);
  });

  it("are not seen in kecamatan of this one, nor in words over a list that begin as a kab/kota elsewhere is called", () => {
    const { places } = placesIn(`
      | DAFTAR HADIR PESERTA
      | No | Nama          | Kab/Kota     | Tanda Tangan
      | KAUR KEUANGAN
      | =1 | Andi Saputra  | Kota Padang  | ttd
      | =2 | Budi Hartono  |              | ttd
      | REGU SIAK
      | =3 | Citra Lestari | Batang Anai  | ttd
      | =4 | Dewi Lestari  | Kota Solok   | ttd
    `);
    expect(places).toEqual(["kab-kota 13.71 Kota Padang", "", "", "kab-kota 13.72 Kota Solok"]);
  });

  it("are those of the province in a column of its own, which no spelling makes another one's", () => {
    const { places, asked } = placesIn(`
      | DAFTAR HADIR PESERTA
      | No | Nama           | Kab/Kota     | Provinsi       | Tanda Tangan
      | =1 | Andi Saputra   | Kota Padang  | Sumatera Barat | ttd
      | =2 | Budi Hartono   | Kab. Kampar  | Riau           | ttd
      | =3 | Citra Lestari  | Agaam        | Aceh           | ttd
      | =4 | Dewi Anggraini | Kota Solok   | Jambi          | ttd
      | =5 | Eko Prasetyo   | Kab. Agam    | SUMATERA BARAT | ttd
    `);
    expect(places).toEqual([
      "kab-kota 13.71 Kota Padang",
      "luar 14.01 Kabupaten Kampar",
      "luar",
      "Kota Solok?",
      "kab-kota 13.06 Kabupaten Agam",
    ]);
    expect(asked).toEqual(["Kota Solok"]);
  });

  it("are asked about where the name is one letter from one of this province's", () => {
    const jabar = provinsiNamed("Jawa Barat");
    if (!jabar) throw new Error("unknown");
    const { records } = review(
      [
        plainWorkbook(`
          | DAFTAR HADIR PESERTA
          | No | Nama         | Kab/Kota    | Tanda Tangan
          | =1 | Andi Saputra | Kab. Cianjur | ttd
          | =2 | Budi Hartono | Kab. Badung | ttd
        `),
      ],
      { ...rakorVervalDtks, wilayah: jabar },
    );
    expect(records.questions.flatMap((one) => ("candidates" in one ? [one.candidates] : []))).toEqual([
      ["Kabupaten Bandung", "Kabupaten Badung"],
    ]);
  });

  it("are not taken for people of the province that writes, under a heading with their kab/kota", () => {
    const { places } = placesIn(`
      | DAFTAR HADIR PESERTA PROVINSI SUMATERA BARAT
      | No | Nama          | Tanda Tangan
      | KABUPATEN AGAM
      | =1 | Andi Saputra  | ttd
      | KABUPATEN KAMPAR
      | =2 | Budi Hartono  | ttd
    `);
    expect(places).toEqual(["kab-kota 13.06 Kabupaten Agam", "luar 14.01 Kabupaten Kampar"]);
  });

  it("are not taken for people of the province that writes, by the name of their office", () => {
    const { places } = placesIn(`
      | DAFTAR HADIR PESERTA
      | No | Nama         | Instansi                            | Tanda Tangan
      | =1 | Andi Saputra | Dinas Sosial Provinsi Sumatera Barat | ttd
      | =2 | Budi Hartono | Dinas Sosial Provinsi Riau           | ttd
      | =3 | Citra Lestari | Dinas Sosial Provinsi               | ttd
    `);
    expect(places).toEqual(["provinsi", "luar", "provinsi"]);
  });

  it("are chosen among by whoever is asked, in the words of the question", () => {
    const sheet = plainWorkbook(`
      | DAFTAR HADIR PESERTA
      | No | Nama         | Kab/Kota    | Tanda Tangan
      | =1 | Andi Saputra | Kota Padang | ttd
      | =2 | Budi Hartono | Bandung     | ttd
    `);
    const [question] = review([sheet], rakorVervalDtks).records.questions;
    if (question === undefined || !("candidates" in question)) throw new Error("nothing is asked");
    expect(question.candidates).toEqual(["Kabupaten Bandung", "Kota Bandung"]);
    const { at, about, field, raw } = question;
    const answer = { at, about, field, raw, choice: "Kota Bandung", everywhere: false };
    const { records } = review([sheet], rakorVervalDtks, { ...NO_DECISIONS, answers: [answer] });
    expect(records.hadir[1]?.asal?.value).toMatchObject({ tingkat: "luar", kabKota: { kode: "32.73" } });
  });

  it("are told of once as no kab/kota of this province, unless they speak or help", () => {
    const { outcomes } = review(
      [
        plainWorkbook(`
          | DAFTAR HADIR PESERTA
          | No | Nama          | Kab/Kota      | Peran       | Tanda Tangan
          | =1 | Andi Saputra  | Kota Padang   | Peserta     | ttd
          | =2 | Budi Hartono  | Kab. Kampar   | Peserta     | ttd
          | =3 | Citra Lestari | Kab. Agam     | Peserta     | ttd
          | =4 | Dewi Lestari  | Kab. Kampar   | Peserta     | ttd
          | =5 | Eko Prasetyo  | Kota Jambi    | Narasumber  | ttd
          | =6 | Fajar Nugroho | Provinsi Riau | Peserta     | ttd
          | =7 | Gita Permata  | Kota Solok    | Peserta     | ttd
          | =8 | Hadi Wijaya   | Kab. Pasaman  | Peserta     | ttd
        `),
      ],
      rakorVervalDtks,
    );
    const outcome = outcomes.find(({ code }) => code === "kab-kota-tidak-dikenal");
    expect(outcome?.state === "found" && outcome.findings.map(({ facts }) => facts)).toEqual([
      { tertulis: "Kab. Kampar", baris: 2 },
      { tertulis: "Provinsi Riau", baris: 1 },
    ]);
  });

  it("make the papers those of another activity where most people come from there", () => {
    const sheet = plainWorkbook(`
      | DAFTAR HADIR PESERTA
      | No | Nama          | Kab/Kota       | Tanda Tangan
      | =1 | Andi Saputra  | Kota Padang    | ttd
      | =2 | Budi Hartono  | Kab. Kampar    | ttd
      | =3 | Citra Lestari | Kota Pekanbaru | ttd
      | =4 | Dewi Lestari  | Bandung        | ttd
    `);
    const found = review([sheet], rakorVervalDtks);
    expect(found.acara.unrelated).toBe(true);
    // Who takes part in an activity that nobody filled in is not known.
    const lines = recordsIn(tableOf(planSheets(found, [], sheetWordsIn("id")), "RekapKabKota"));
    expect(lines.map((one) => one["Kab/Kota"])).toEqual(expect.arrayContaining(["Kabupaten Kampar", "Kota Pekanbaru"]));
  });

  it("have a line of their own in the rekap, without seats", () => {
    const found = review(
      [
        plainWorkbook(`
          | DAFTAR HADIR PESERTA
          | No | Nama         | Kab/Kota    | Tanda Tangan
          | =1 | Andi Saputra | Kota Padang | ttd
          | =2 | Budi Hartono | Kab. Kampar | ttd
        `),
      ],
      rakorVervalDtks,
    );
    const lines = recordsIn(tableOf(planSheets(found, [], sheetWordsIn("id")), "RekapKabKota"));
    expect(lines.find((one) => one["Kab/Kota"] === "Luar daerah")).toMatchObject({
      "Jumlah kuota": 0,
      "Jumlah hadir": 1,
    });
  });
});
