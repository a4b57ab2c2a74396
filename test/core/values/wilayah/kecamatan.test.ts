import { readKabKota } from "../../../../src/core/values/wilayah/kabKota";
import { kecamatanIn } from "../../../../src/core/values/wilayah/kecamatan";
import { SUMATERA_BARAT } from "../../../../src/core/values/wilayah/sumateraBarat";

const read = (text: string) => readKabKota(text, SUMATERA_BARAT);

describe("a kecamatan", () => {
  it.each([
    ["Kecamatan Kertek", "Kecamatan Kertek"],
    ["KEC. KERTEK", "Kecamatan Kertek"],
    ["Kec.Kalibawang", "Kecamatan Kalibawang"],
    ["Kasi PMD Kec. Lubuk Basung, Kab. Agam", "Kecamatan Lubuk Basung"],
    ["Kecamatan Lubuk Basung Kabupaten Agam", "Kecamatan Lubuk Basung"],
  ])("is named by %s", (text, name) => {
    expect(kecamatanIn(text)).toBe(name);
  });

  it("is not named by other words", () => {
    expect(["Kabupaten Agam", "Kecil", "Kecamatan", "Dinas Sosial"].map(kecamatanIn)).toEqual(Array(4).fill(undefined));
  });

  it.each(["Kecamatan Sijunjung", "Kec. Pasaman", "Kecamatan Sijunjng", "Kelurahan Bukittinggi"])(
    "is never taken for the kab/kota whose name it bears: %s",
    (text) => {
      expect(read(text).sure).toBe(false);
    },
  );

  it("leaves the kab/kota beside it what it is", () => {
    expect(read("Kec. Lubuk Basung, Kab. Agam")).toMatchObject({ sure: true, value: { kode: "13.06" } });
    expect(read("Kec. Sijunjung, Kab. Sijunjung")).toMatchObject({ sure: true, value: { kode: "13.03" } });
    expect(read("Kecamatan Padang Barat Kota Padang")).toMatchObject({ sure: true, value: { kode: "13.71" } });
  });
});
