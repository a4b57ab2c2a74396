import { parseAcara, withPagu } from "../../../src/core/acara/parseAcara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { rupiah } from "../../../src/core/values/rupiah";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";

const SMALLEST = { nama: "Rapat Kerja", tanggal: "8 Maret 2023", pagu: 50_041_800, wilayah: "13" };

const acaraOf = (json: unknown) => {
  const parsed = parseAcara(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.acara;
};
const problemsOf = (json: unknown) => {
  const parsed = parseAcara(json);
  return parsed.ok ? [] : parsed.problems;
};

describe("parseAcara", () => {
  it("needs a name, a date, a pagu and a region; nothing is taken over from the Rakor", () => {
    const day = { year: 2023, month: 3, day: 8 };
    expect(acaraOf(SMALLEST)).toEqual({
      nama: "Rapat Kerja",
      tanggal: day,
      tanggalSelesai: day,
      tempat: "",
      tahunAnggaran: 2023,
      pagu: rupiah(50_041_800),
      nomorDpa: "",
      program: { kode: "", nama: "" },
      kegiatan: { kode: "", nama: "" },
      subKegiatan: { kode: "", nama: "" },
      rencanaPeserta: undefined,
      wilayah: SUMATERA_BARAT,
      kursi: { perKabKota: [], provinsi: [] },
      panitia: undefined,
      tanggalDokumen: {},
    });
  });

  it.each(["Rp 50.041.800", "Rp.50.041.800-", "50.041.800,00", 50_041_800])("reads a pagu of %s", (pagu) => {
    expect(acaraOf({ ...SMALLEST, pagu }).pagu).toBe(rupiah(50_041_800));
  });

  it("reads every part of a whole file", () => {
    const acara = acaraOf({
      ...SMALLEST,
      $catatan: "untuk bulan Maret",
      tanggalSelesai: "9 Maret 2023",
      tempat: "Hotel Truntum Padang",
      tahunAnggaran: 2023,
      nomorDpa: "DPA/1",
      subKegiatan: { kode: "1.06.05.1.02.02", nama: "Pengelolaan" },
      rencanaPeserta: 70,
      panitia: 10,
      kursi: { perKabKota: [{ peran: "supervisor", nama: "Supervisor", jumlah: 1, dikenalDari: [["Supervisor"]] }] },
      tanggalDokumen: { spk: "7 Maret 2023" },
    });
    expect(acara).toMatchObject({
      tanggalSelesai: { year: 2023, month: 3, day: 9 },
      subKegiatan: { kode: "1.06.05.1.02.02", nama: "Pengelolaan" },
      rencanaPeserta: 70,
      kursi: { perKabKota: [{ peran: "supervisor", jumlah: 1, dikenalDari: [["supervisor"]] }], provinsi: [] },
      tanggalDokumen: { spk: { year: 2023, month: 3, day: 7 } },
    });
  });

  it("takes another province as a list", () => {
    const wilayah = {
      kodeProvinsi: "14",
      namaProvinsi: "Riau",
      kabKota: [{ kode: "14.01", jenis: "Kabupaten", nama: "Kampar" }],
    };
    expect(acaraOf({ ...SMALLEST, wilayah }).wilayah.kabKota).toEqual([
      { kode: "14.01", jenis: "Kabupaten", nama: "Kampar", singkatan: [] },
    ]);
  });

  it("names everything that is wrong at once, by its path", () => {
    const problems = problemsOf({
      tanggal: "Maret 2023",
      pagu: "50.041",
      wilayah: "99",
      rencanaPeserta: "tujuh puluh",
      kursi: { perKabKota: [{ peran: "supervisor", nama: "Supervisor", jumlah: -1, dikenalDari: [] }] },
      rencanapeserta: 70,
    });
    expect(problems.map((each) => [each.problem, each.field])).toEqual([
      ["missing", "nama"],
      ["wrong", "tanggal"],
      ["wrong", "pagu"],
      ["wrong", "wilayah"],
      ["wrong", "rencanaPeserta"],
      ["wrong", "kursi.perKabKota[1].jumlah"],
      ["unknown-field", "rencanapeserta"],
    ]);
  });

  it("names dates of papers that contradict one another, which no cell could show", () => {
    expect(problemsOf({ ...SMALLEST, tanggalDokumen: { kak: "1 Maret 2023", spk: "27 Februari 2023" } })).toEqual([
      { problem: "wrong-order", field: "tanggalDokumen.spk", after: "tanggalDokumen.kak" },
    ]);
    expect(problemsOf({ ...SMALLEST, tanggalSelesai: "7 Maret 2023" })).toEqual([
      { problem: "wrong-order", field: "tanggalSelesai", after: "tanggal" },
    ]);
  });

  it.each([[null], ["acara"], [[SMALLEST]], [0]])("refuses %j, which is no object", (json) => {
    expect(problemsOf(json)).toEqual([{ problem: "wrong", field: "", expected: "object", found: json }]);
  });
});

describe("withPagu", () => {
  it("changes the pagu and nothing else", () => {
    expect(withPagu(rakorVervalDtks, rupiah(1))).toEqual({ ...rakorVervalDtks, pagu: rupiah(1) });
  });
});

describe("rakorVervalDtks", () => {
  it("has the seats of 78 participants: 19 x 4 of the kab/kota and 2 of the province", () => {
    const seats = (list: readonly { readonly jumlah: number }[]) => list.reduce((sum, { jumlah }) => sum + jumlah, 0);
    const { kursi, wilayah } = rakorVervalDtks;
    expect(wilayah.kabKota).toHaveLength(19);
    expect(wilayah.kabKota.length * seats(kursi.perKabKota) + seats(kursi.provinsi)).toBe(78);
  });
});
