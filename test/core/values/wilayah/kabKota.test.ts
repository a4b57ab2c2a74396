import { readKabKota, type KabKotaReading, type Wilayah } from "../../../../src/core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../../../src/core/values/wilayah/sumateraBarat";
import { cpuTime } from "../../../support/cpuTime";

/** A reading in a word: the code where it is sure, otherwise why not and the codes of the candidates in order. */
function read(text: string, wilayah: Wilayah = SUMATERA_BARAT): string {
  return summary(readKabKota(text, wilayah));
}

function summary(reading: KabKotaReading): string {
  if (reading.sure) return `${reading.value.kode} ${reading.why}`;
  return [reading.why, ...reading.candidates.map(({ kode }) => kode).sort()].join(" ");
}

describe("the list of Sumatera Barat", () => {
  test("has the 12 kabupaten and 7 kota with their Kemendagri codes", () => {
    expect(SUMATERA_BARAT.kabKota.map(({ kode, jenis, nama }) => `${kode} ${jenis} ${nama}`).join(", ")).toBe(
      "13.01 Kabupaten Pesisir Selatan, 13.02 Kabupaten Solok, 13.03 Kabupaten Sijunjung, 13.04 Kabupaten Tanah Datar, " +
        "13.05 Kabupaten Padang Pariaman, 13.06 Kabupaten Agam, 13.07 Kabupaten Lima Puluh Kota, 13.08 Kabupaten Pasaman, " +
        "13.09 Kabupaten Kepulauan Mentawai, 13.10 Kabupaten Dharmasraya, 13.11 Kabupaten Solok Selatan, 13.12 Kabupaten " +
        "Pasaman Barat, 13.71 Kota Padang, 13.72 Kota Solok, 13.73 Kota Sawahlunto, 13.74 Kota Padang Panjang, 13.75 Kota " +
        "Bukittinggi, 13.76 Kota Payakumbuh, 13.77 Kota Pariaman",
    );
  });
});

describe("a kab/kota in a text", () => {
  const dresses = {
    Kabupaten: [
      "Kabupaten @",
      "KABUPATEN @",
      "Kab. @",
      "Kab @",
      "kab.@",
      "KAB. @",
      "Pemkab @",
      "Dinas Sosial Kab. @",
      "Dinas Sosial Kabupaten @",
      "Dinsos Kab @",
      "Dinas Dukcapil Kabupaten @",
      "Kepala Dinas Sosial Kab. @",
      "Dinas Kependudukan dan Pencatatan Sipil Kab. @",
      "Pemerintah Kabupaten @",
      "Kabupaten @, Provinsi Sumatera Barat",
      "Kab.  @ ",
      "Kab/Kota : Kabupaten @",
      "1. Kabupaten @",
    ],
    Kota: [
      "Kota @",
      "KOTA @",
      "kota  @",
      "Pemko @",
      "Pemkot @",
      "Dinsos Kota @",
      "Dinas Sosial Kota @",
      "Dinas Kependudukan dan Pencatatan Sipil Kota @",
      "Disdukcapil Kota @",
      "Pemerintah Kota @",
      "Kota @ - Sumatera Barat",
      "(Kota @)",
      "Kab/Kota : Kota @",
    ],
  };

  const dressed = SUMATERA_BARAT.kabKota.flatMap((place) => dresses[place.jenis].map((dress) => ({ place, dress })));

  test("is found in every dress, in any case, with and without blanks", () => {
    const wrong = dressed.flatMap(({ place, dress }) => {
      const squashed = place.nama.replaceAll(" ", "");
      const names = [
        place.nama,
        place.nama.toUpperCase(),
        place.nama.toLowerCase(),
        squashed,
        place.nama.replaceAll(" ", "  "),
      ];
      return names
        .map((nama) => dress.replace("@", nama))
        .filter((text) => read(text) !== `${place.kode} name`)
        .map((text) => `${text}: ${read(text)}`);
    });
    expect(wrong).toEqual([]);
  });

  test("is found by every abbreviation behind its kind", () => {
    const wrong = dressed.flatMap(({ place, dress }) =>
      place.singkatan
        .map((short) => dress.replace("@", short))
        .filter((text) => !["abbreviation", "name"].some((why) => read(text) === `${place.kode} ${why}`))
        .map((text) => `${text}: ${read(text)}`),
    );
    expect(wrong).toEqual([]);
  });

  test("is found by its code", () => {
    for (const { kode, jenis, nama } of SUMATERA_BARAT.kabKota) {
      expect(read(kode)).toBe(`${kode} kode`);
      expect(read(`${kode} ${jenis} ${nama}`)).toBe(`${kode} kode`);
      expect(read(`${kode} ${nama}`)).toBe(`${kode} kode`);
    }
  });

  test.each<[string, string]>([
    ["Kab. Kep.Mentawai", "13.09 name"],
    ["Kab Kep.Mentawai", "13.09 name"],
    ["Kep. Mentawai", "13.09 name"],
    ["Mentawai", "13.09 abbreviation"],
    ["KAB. 50 KOTA", "13.07 abbreviation"],
    ["50 Kota", "13.07 abbreviation"],
    ["Lima PuluhKota", "13.07 name"],
    ["Limapuluh Kota", "13.07 name"],
    ["Dharmas Raya", "13.10 name"],
    ["Pessel", "13.01 abbreviation"],
    ["Pasbar", "13.12 abbreviation"],
    ["Solsel", "13.11 abbreviation"],
    ["Bukit Tinggi", "13.75 name"],
    ["Sawah Lunto", "13.73 name"],
    ["Pdg Pariaman", "13.05 abbreviation"],
    ["Kota Pdg", "13.71 abbreviation"],
    ["Kota  Pdg. Panjang", "13.74 abbreviation"],
    ["Dinas Sosial Kab. Agam", "13.06 name"],
    ["Dinsos Kota Padang Panjang", "13.74 name"],
    ["Dinas Dukcapil Kabupaten Solok", "13.02 name"],
    ["Pemkab Agam", "13.06 name"],
    ["Dinas Sosial Agam", "13.06 name"],
    ["KotaPadang", "13.71 name"],
    ["Padang", "13.71 name"],
    ["Pasaman", "13.08 name"],
    ["Pasaman (Barat)", "13.12 name"],
    ["Kota Padang - Bukik Apit", "13.71 name"],
    ["Kota Padang 2", "13.71 name"],
    ["31.71 Kota Padang", "13.71 name"],
    ["Kota Padang Sumatera Barat", "13.71 name"],
    ["Kab. Agam dan Kabupaten Agam", "13.06 name"],
    ["Padang Panjang Kota Padang Panjang", "13.74 name"],
    ["Kota Padang Bidang PFM", "13.71 name"],
  ])("%p is %s", (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test.each<[string, string]>([
    // Two places of one name.
    ["Solok", "ambiguous 13.02 13.72"],
    ["Dinas Sosial Solok", "ambiguous 13.02 13.72"],
    ["Kab/Kota Solok", "ambiguous 13.02 13.72"],
    ["Slk", "ambiguous 13.02 13.72"],
    // The first half of a name left out.
    ["Pariaman", "ambiguous 13.05 13.77"],
    ["Kab. Pariaman", "ambiguous 13.05 13.77"],
    // Two places in one text.
    ["Kota Padang dan Kab. Agam", "ambiguous 13.06 13.71"],
    ["Padang, Pariaman", "ambiguous 13.05 13.71 13.77"],
    // A place of another province that begins as one of this.
    ["Kota Padang Sidimpuan", "ambiguous 13.71 13.74"],
    ["Padang Lawas", "ambiguous 13.05 13.71 13.74"],
    // A kind that the place has not.
    ["Kota Agam", "ambiguous 13.06"],
    // Code and name disagree.
    ["13.06 Kota Padang", "ambiguous 13.06 13.71"],
    // The rest of a longer name, cut short.
    ["Padang P", "ambiguous 13.05 13.71 13.74"],
    ["Kota Padang P.", "ambiguous 13.71 13.74"],
    ["Pasaman B", "ambiguous 13.08 13.12"],
    ["Kab. Solok Slt", "ambiguous 13.02 13.11"],
  ])("%p has to be asked about: %s", (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test("with the kind of one and the name of another offers both", () => {
    const reading = readKabKota("Kota Padang Pariaman", SUMATERA_BARAT);
    expect(reading).toMatchObject({ sure: false, why: "ambiguous" });
    expect(summary(reading)).toMatch(/13\.05.*13\.71/);
  });

  test.each<[string, string]>([
    ["Prov. Sumatera Barat", "provinsi"],
    ["Provinsi Sumatera Barat", "provinsi"],
    ["PROVINSI SUMATERA BARAT", "provinsi"],
    ["Dinas Sosial Provinsi Sumatera Barat", "provinsi"],
    ["Dinsos Prov. Sumbar", "provinsi"],
    ["Propinsi Sumatera Barat", "provinsi"],
    ["Sumbar", "provinsi"],
    ["Provinsi", "provinsi"],
    ["Provinsi Sumatera Barat Padang", "provinsi 13.71"],
  ])("%p is the province", (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test.each<[string, string]>([
    ["Kab. Pasamn", "13.08 spelling"],
    ["Kota Payakumbu", "13.76 spelling"],
    ["Kabupaten Dharmasrya", "13.10 spelling"],
    ["Bukitinggi", "13.75 spelling"],
    ["Dinas Sosial Kab. Sijunjunng", "13.03 spelling"],
    ["Kab. Tanah Dtaar", "13.04 spelling"],
    ["Pesisir Selatn", "13.01 spelling"],
    ["Kota Padng", "13.71 spelling"],
    ["Kota Pariamn", "13.77 spelling"],
    // The prefix traps: the short name stands there letter by letter.
    ["Kota Padang Panjng", "13.74 spelling"],
    ["Padang Panjangg", "13.74 spelling"],
    ["Kab. Padang Pariamn", "13.05 spelling"],
    ["Kab. Pasaman Brat", "13.12 spelling"],
    ["Kab. Solok Slatan", "13.11 spelling"],
    ["Kab. Pdang Pariaman", "13.05 spelling"],
  ])("%p with one slip of the pen is %s", (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test.each<[string, string]>([
    ["Pariamn", "ambiguous 13.05 13.77"],
    // Other places and words, one letter away from a short name.
    ["Kota Solo", "unknown 13.72"],
    ["Kementerian Agama", "unknown"],
    ["Kab. Agm", "unknown 13.06"],
    // Words that are no misspelling of anything.
    ["Batang", "unknown"],
    ["D", "unknown"],
    ["Kolom", "unknown"],
    ["13.71 Kota Pekanbaru", "unknown 13.71"],
    // A beginning only.
    ["Pesisir", "unknown 13.01"],
    ["Kota Pekanbaru", "unknown"],
    ["Kabupaten", "unknown"],
    ["", "unknown"],
    ["-", "unknown"],
    // Codes of four digits belong to the statistics bureau, longer ones to kecamatan, others to amounts.
    [`Kota Padang ${"dan lain-lain ".repeat(40)}`, "unknown"],
    ["1371", "unknown"],
    ["13.71.01", "unknown"],
    ["13.715", "unknown"],
    ["113.71", "unknown"],
    ["31.71", "unknown"],
    ["13.71 meter", "unknown 13.71"],
  ])("%p is not known: %s", (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test("with one letter lost is never taken for another place", () => {
    const wrong = SUMATERA_BARAT.kabKota.flatMap((place) =>
      [...place.nama].flatMap((_, at) => {
        const broken = place.nama.slice(0, at) + place.nama.slice(at + 1);
        return [`${place.jenis} ${broken}`, broken].filter((text) => {
          const reading = readKabKota(text, SUMATERA_BARAT);
          return reading.sure && reading.value.nama !== place.nama;
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    "Dharmasraya Selatan",
    "Kab. Dharmasraya Selatan",
    "Sijunjung Baru",
    "Dinas Sosial Kota Pariaman Tengah",
    "Pessel Utara",
  ])("is asked about where another word makes another name of it: %s", (text) => {
    expect(read(text)).toMatch(/^ambiguous 13\.\d\d$/);
  });

  test.each([
    ["Kab. Dharmasraya - Pulau Punjung", "13.10 name"],
    ["Dinsos Kab. Solok", "13.02 name"],
    ["Kab. Agam, Lubuk Basung", "13.06 name"],
    ["Kab. Agam Tahun 2023", "13.06 name"],
  ])("is itself where what follows is no part of a name: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("belongs to the list it is read with", () => {
    const bali: Wilayah = {
      kodeProvinsi: "51",
      namaProvinsi: "Bali",
      kabKota: [{ kode: "51.71", jenis: "Kota", nama: "Denpasar", singkatan: ["Dps"] }],
    };
    expect(read("Kota Denpasar", bali)).toBe("51.71 name");
    expect(read("Kota Padang", bali)).toBe("unknown");
    expect(read("Bali", bali)).toBe("provinsi");
    expect(read("Kota Denpasar")).toBe("unknown");
  });

  test("is told from a province of the same name", () => {
    const jambi: Wilayah = {
      kodeProvinsi: "15",
      namaProvinsi: "Jambi",
      kabKota: [
        { kode: "15.71", jenis: "Kota", nama: "Jambi", singkatan: [] },
        { kode: "15.05", jenis: "Kabupaten", nama: "Muaro Jambi", singkatan: [] },
      ],
    };
    expect(read("Kota Jambi", jambi)).toBe("15.71 name");
    expect(read("Kab. Muaro Jambi", jambi)).toBe("15.05 name");
    expect(read("Provinsi Jambi", jambi)).toBe("provinsi");
    expect(read("Kota Jambi Provinsi Jambi", jambi)).toBe("15.71 name");
    expect(read("Jambi", jambi)).toBe("provinsi 15.05 15.71");
  });

  test("reads 100.000 different texts in seconds", () => {
    const started = cpuTime();
    for (let row = 0; row < 100_000; row += 1) {
      const place = SUMATERA_BARAT.kabKota[row % 19];
      readKabKota(`Dinas Sosial ${place?.jenis} ${place?.nama} ${row}`, SUMATERA_BARAT);
    }
    expect(cpuTime() - started).toBeLessThan(10_000);
  });
});
