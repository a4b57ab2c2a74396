import { paguOf, parseAcara } from "../../../src/core/acara/parseAcara";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rupiah } from "../../../src/core/values/rupiah";
import { readKabKota } from "../../../src/core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";

const SMALLEST = { nama: "Rapat Kerja", tanggal: "8 Maret 2023", pagu: 50_041_800 };

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
  it("needs a name, a date and a pagu, and takes a day in Sumatera Barat; nothing is taken over from the Rakor", () => {
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
      pejabat: {},
    });
  });

  it("reads rates of taxes and highest prices of the activity's own, and names what is wrong in them", () => {
    const own = acaraOf({
      ...SMALLEST,
      tarifPajak: [{ jenis: "PPh 23", persen: 4, dari: "1 Januari 2023", sumber: "tanpa NPWP" }],
      hargaTertinggi: [{ uraian: "Paket Fullday", harga: 300_000 }],
    });
    expect(own.tarifPajak).toMatchObject([{ jenis: "PPh 23", persen: [4], rule: { source: "tanpa NPWP" } }]);
    expect(own.hargaTertinggi).toMatchObject([{ uraian: ["paket", "fullday"], harga: rupiah(300_000) }]);
    expect(
      problemsOf({ ...SMALLEST, tarifPajak: [{ jenis: "PPN", persen: 0 }], hargaTertinggi: [{ uraian: "paket" }] }),
    ).toMatchObject([
      { problem: "wrong", field: "tarifPajak[1].persen", expected: "percent" },
      { problem: "missing", field: "hargaTertinggi[1].harga" },
    ]);
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

  it("reads who answers for the money, a NIP however it is spaced", () => {
    const pejabat = {
      kpa: { nama: "Dra. Contoh Satu, M.Si", nip: "19700101 199503 2 001", jabatan: "Kepala Dinas Sosial" },
      pptk: { nama: "Contoh Dua", nip: "198002022006041002" },
      pelaksana: { nama: "Contoh Tiga" },
    };
    expect(acaraOf({ ...SMALLEST, pejabat }).pejabat).toEqual({
      kpa: { nama: "Dra. Contoh Satu, M.Si", nip: "197001011995032001", jabatan: "Kepala Dinas Sosial" },
      pptk: { nama: "Contoh Dua", nip: "198002022006041002", jabatan: "" },
      pelaksana: { nama: "Contoh Tiga", nip: "", jabatan: "" },
    });
  });

  it.each([
    ["a digit short", "19700101199503200"],
    ["born on a day that does not exist", "197002311995032001"],
    ["a number, of which a computer keeps 15 digits", Number("197001011995032001")],
  ])("asks for a NIP again that is %s", (_what, nip) => {
    expect(problemsOf({ ...SMALLEST, pejabat: { pptk: { nama: "Contoh Dua", nip } } })).toEqual([
      { problem: "wrong", field: "pejabat.pptk.nip", expected: "nip", found: nip },
    ]);
  });

  it("asks for the name of an official of whom only the NIP is told, and names an office that it does not know", () => {
    expect(problemsOf({ ...SMALLEST, pejabat: { kpa: { nip: "197001011995032001" } } })).toEqual([
      { problem: "missing", field: "pejabat.kpa.nama", expected: "text" },
    ]);
    expect(problemsOf({ ...SMALLEST, pejabat: { camat: { nama: "Contoh" } } })).toEqual([
      { problem: "unknown-field", field: "pejabat.camat" },
    ]);
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

  it("takes a BAST of goods from before the event, but none from before its SPK or after the report", () => {
    const papers = (tanggalDokumen: Record<string, string>) => problemsOf({ ...SMALLEST, tanggalDokumen });
    expect(papers({ spk: "1 Maret 2023", bast: "3 Maret 2023", laporan: "10 Maret 2023" })).toEqual([]);
    expect(papers({ spk: "3 Maret 2023", bast: "1 Maret 2023" })).toEqual([
      { problem: "wrong-order", field: "tanggalDokumen.bast", after: "tanggalDokumen.spk" },
    ]);
    expect(papers({ bast: "11 Maret 2023", laporan: "10 Maret 2023" })).toEqual([
      { problem: "wrong-order", field: "tanggalDokumen.laporan", after: "tanggalDokumen.bast" },
    ]);
  });

  it.each([[null], ["acara"], [[SMALLEST]], [0]])("refuses %j, which is no object", (json) => {
    expect(problemsOf(json)).toEqual([{ problem: "wrong", field: "", expected: "object", found: json }]);
  });
});

describe("paguOf", () => {
  it("reads what a person types, and nothing that can be read two ways or is not above zero", () => {
    expect(paguOf("50.041.800")).toBe(rupiah(50_041_800));
    expect(["50.041", "0", 0, -5, "banyak", undefined].map(paguOf)).toEqual(Array<undefined>(6).fill(undefined));
  });
});

describe("docs/acara.md", () => {
  const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "acara.md"), "utf8");
  const [example = "", province = ""] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? "");

  it("shows an example that can be read", () => {
    const acara = acaraOf(JSON.parse(example));
    expect(acara.pagu).toBe(rupiah(75_250_000));
    expect(acara.wilayah).toBe(SUMATERA_BARAT);
    expect(acara.kursi.perKabKota).toEqual([
      { peran: "pendamping", nama: "Pendamping", jumlah: 3, dikenalDari: [["pendamping"], ["petugas", "lapangan"]] },
    ]);
    expect(acara.tanggalDokumen).toEqual({
      kak: { year: 2024, month: 7, day: 1 },
      spk: { year: 2024, month: 8, day: 12 },
      bast: { year: 2024, month: 8, day: 15 },
    });
  });

  it("shows another province that can be read", () => {
    const { wilayah } = acaraOf({ ...SMALLEST, wilayah: JSON.parse(province) as unknown });
    expect(wilayah.kabKota.map(({ kode, jenis, nama }) => [kode, jenis, nama])).toEqual([
      ["34.01", "Kabupaten", "Kulon Progo"],
      ["34.02", "Kabupaten", "Bantul"],
      ["34.04", "Kabupaten", "Sleman"],
      ["34.71", "Kota", "Yogyakarta"],
      ["34.03", "Kabupaten", "Gunungkidul"],
    ]);
    expect(readKabKota("Dinas Sosial Kab. Gunungkidul", wilayah)).toMatchObject({
      sure: true,
      value: { kode: "34.03" },
    });
  });
});

describe("what is wrong in a file", () => {
  it.each([
    ["an empty name", { ...SMALLEST, nama: " " }, "nama"],
    ["a date that the calendar lacks", { ...SMALLEST, tanggal: "31 Februari 2024" }, "tanggal"],
    ["an amount of nothing", { ...SMALLEST, pagu: 0 }, "pagu"],
    ["half a person", { ...SMALLEST, rencanaPeserta: 2.5 }, "rencanaPeserta"],
    ["a code without its kode", { ...SMALLEST, program: { nama: "X" } }, "program.kode"],
    ["an unknown province", { ...SMALLEST, wilayah: "Atlantis" }, "wilayah"],
    [
      "a third kind of region",
      { ...SMALLEST, wilayah: provinceOf({ kode: "1", jenis: "Desa", nama: "Y" }) },
      "wilayah.kabKota[1].jenis",
    ],
    ["a region without its code", { ...SMALLEST, wilayah: provinceOf("Kabupaten Sleman") }, "wilayah.kabKota[1]"],
    [
      "a seat that everybody would fill",
      { ...SMALLEST, kursi: { provinsi: [{ peran: "a", nama: "A", jumlah: 1, dikenalDari: [[]] }] } },
      "kursi.provinsi[1].dikenalDari[1]",
    ],
    ["a paper that nobody knows", { ...SMALLEST, tanggalDokumen: { spj: "1 Juli 2024" } }, "tanggalDokumen.spj"],
  ])("names %s", (_what, json, field) => {
    expect(problemsOf(json).map((each) => each.field)).toEqual([field]);
  });
});

function provinceOf(kabKota: unknown): unknown {
  return { kodeProvinsi: "1", namaProvinsi: "X", kabKota: [kabKota] };
}
