import { SUMATERA_BARAT } from "../../../../src/core/values/wilayah/sumateraBarat";
import { readKabKota } from "../../../../src/core/values/wilayah/kabKota";
import { allProvinsi, provinsiNamed } from "../../../../src/core/values/wilayah/provinsi";

const places = allProvinsi().flatMap(({ kabKota }) => kabKota);

describe("the code list of the Ministry of Home Affairs", () => {
  // Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025.
  test("has 38 provinces, 416 kabupaten and 98 kota, each code once", () => {
    expect(allProvinsi()).toHaveLength(38);
    expect(places.filter(({ jenis }) => jenis === "Kabupaten")).toHaveLength(416);
    expect(places.filter(({ jenis }) => jenis === "Kota")).toHaveLength(98);
    expect(new Set(places.map(({ kode }) => kode)).size).toBe(514);
    expect(places.filter(({ kode, nama }) => !/^\d\d\.\d\d$/.test(kode) || !/^[A-Z][A-Za-z -]+$/.test(nama))).toEqual(
      [],
    );
  });

  test.each([
    ["12.78", "Kota Gunungsitoli"],
    ["16.74", "Kota Prabumulih"],
    ["31.01", "Kabupaten Kepulauan Seribu"],
    ["33.07", "Kabupaten Wonosobo"],
    ["34.71", "Kota Yogyakarta"],
    ["64.74", "Kota Bontang"],
    ["73.26", "Kabupaten Toraja Utara"],
    ["96.71", "Kota Sorong"],
  ])("%s is %s", (kode, name) => {
    const place = places.find((one) => one.kode === kode);
    expect(`${place?.jenis} ${place?.nama}`).toBe(name);
  });
});

describe("a province", () => {
  test.each([
    ["32", "Jawa Barat"],
    ["jabar", "Jawa Barat"],
    ["Provinsi D.I. Yogyakarta", "Daerah Istimewa Yogyakarta"],
    ["DKI Jakarta", "DKI Jakarta"],
    ["Sumbar", "Sumatera Barat"],
    ["Papua", "Papua"],
  ])("is known as %s", (written, name) => expect(provinsiNamed(written)?.namaProvinsi).toBe(name));

  test("that does not exist is unknown", () => expect(provinsiNamed("Jawa Selatan")).toBeUndefined());
});

describe("in its own province", () => {
  const readingsOf = (dress: (jenis: string, nama: string) => string) =>
    allProvinsi().flatMap((wilayah) =>
      wilayah.kabKota.flatMap((place) => {
        const reading = readKabKota(dress(place.jenis, place.nama), wilayah);
        return reading.sure && reading.value === place
          ? []
          : [`${place.kode} ${place.nama}: ${JSON.stringify(reading)}`];
      }),
    );

  test.each([
    ["Kabupaten Agam", (jenis: string, nama: string) => `${jenis} ${nama}`],
    [
      "DINAS SOSIAL KAB. AGAM",
      (jenis: string, nama: string) => `DINAS SOSIAL ${jenis === "Kota" ? jenis : "KAB."} ${nama}`.toUpperCase(),
    ],
    ["Pemkab Agam", (jenis: string, nama: string) => `${jenis === "Kota" ? "Pemkot" : "Pemkab"} ${nama}`],
  ])("every kab/kota is read from its name written as %s", (_example, dress) => expect(readingsOf(dress)).toEqual([]));

  test("a list of two is still two", () => {
    const reading = readKabKota("Kab. Agam dan Kepulauan Mentawai", SUMATERA_BARAT);
    expect(reading).toMatchObject({ sure: false, candidates: [{ nama: "Agam" }, { nama: "Kepulauan Mentawai" }] });
  });

  test("a bare name is never read as another place", () => {
    const wrong = allProvinsi().flatMap((wilayah) =>
      wilayah.kabKota.flatMap((place) => {
        const reading = readKabKota(place.nama, wilayah);
        return reading.sure && reading.value !== place ? [`${place.nama}: ${reading.value.kode}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("an abbreviation is never read as a place that does not bear it", () => {
    const wrong = allProvinsi().flatMap((wilayah) =>
      wilayah.kabKota.flatMap((place) =>
        place.singkatan.flatMap((written) => {
          const reading = readKabKota(written, wilayah);
          return reading.sure
            ? reading.value === place
              ? []
              : [`${written}: ${reading.value.kode}`]
            : reading.candidates.includes(place)
              ? []
              : [`${written}: not offered`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
