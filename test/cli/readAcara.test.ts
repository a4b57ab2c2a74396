import { readAcara } from "../../src/cli/acara/readAcara";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import { toNumber } from "../../src/core/values/rupiah";
import { SUMATERA_BARAT } from "../../src/core/values/wilayah/sumateraBarat";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const LEAST = { nama: "Bimtek", tanggal: "2024-08-14", pagu: 75_250_000 };

it("needs a name, a date and a pagu, and takes a one-day event of that year in Sumatera Barat", () => {
  const acara = readAcara(LEAST);
  expect(acara.tanggal).toEqual({ year: 2024, month: 8, day: 14 });
  expect(acara.tanggalSelesai).toEqual(acara.tanggal);
  expect(acara.tahunAnggaran).toBe(2024);
  expect(toNumber(acara.pagu)).toBe(75_250_000);
  expect(acara.wilayah).toBe(SUMATERA_BARAT);
  expect(acara.rencanaPeserta).toBeUndefined();
});

it("reads the example of its documentation", () => {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "acara.md"), "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const acara = readAcara(JSON.parse(example));
  expect(toNumber(acara.pagu)).toBe(75_250_000);
  expect(acara.kursi.perKabKota).toEqual([
    { peran: "pendamping", nama: "Pendamping", jumlah: 3, dikenalDari: [["pendamping"], ["petugas", "lapangan"]] },
  ]);
  expect(acara.tanggalDokumen).toEqual({
    kak: { year: 2024, month: 7, day: 1 },
    spk: { year: 2024, month: 8, day: 12 },
    bast: { year: 2024, month: 8, day: 15 },
  });
});

it("can say everything that the default event says", () => {
  // That nobody named it is the one thing that a file can't say.
  const { bawaan, pagu, tanggal, tanggalSelesai, tanggalDokumen, wilayah, ...same } = rakorVervalDtks;
  expect(bawaan).toBe(true);
  const date = ({ year, month, day }: typeof tanggal) => `${day}/${month}/${year}`;
  const json: unknown = JSON.parse(
    JSON.stringify({
      ...same,
      pagu: toNumber(pagu),
      tanggal: date(tanggal),
      tanggalSelesai: date(tanggalSelesai),
      wilayah: { kodeProvinsi: wilayah.kodeProvinsi, namaProvinsi: wilayah.namaProvinsi, kabKota: wilayah.kabKota },
      tanggalDokumen: Object.fromEntries(Object.entries(tanggalDokumen).map(([name, value]) => [name, date(value)])),
    }),
  );
  const { singkatanProvinsi, ...withoutAbbreviations } = wilayah;
  expect(singkatanProvinsi).toBeDefined();
  expect({ bawaan, ...readAcara(json) }).toEqual({ ...rakorVervalDtks, wilayah: withoutAbbreviations });
});

it.each([
  ["a missing name", { ...LEAST, nama: undefined }, "nama"],
  ["an empty name", { ...LEAST, nama: " " }, "nama"],
  ["a date that the calendar lacks", { ...LEAST, tanggal: "31 Februari 2024" }, "tanggal"],
  ["an amount that can be read two ways", { ...LEAST, pagu: "50.041" }, "pagu"],
  ["no amount", { ...LEAST, pagu: 0 }, "pagu"],
  ["half a person", { ...LEAST, rencanaPeserta: 2.5 }, "rencanaPeserta"],
  ["a code without its kode", { ...LEAST, program: { nama: "X" } }, "program.kode"],
  ["an unknown province", { ...LEAST, wilayah: "Atlantis" }, "wilayah"],
  [
    "a third kind of region",
    { ...LEAST, wilayah: { kodeProvinsi: "1", namaProvinsi: "X", kabKota: [{ kode: "1", jenis: "Desa", nama: "Y" }] } },
    "wilayah.kabKota[1].jenis",
  ],
  [
    "an empty list of words",
    { ...LEAST, kursi: { provinsi: [{ peran: "a", nama: "A", jumlah: 1, dikenalDari: [[]] }] } },
    "kursi.provinsi[1].dikenalDari[1]",
  ],
  ["a member that nobody knows", { ...LEAST, tanggalDokumen: { spj: "1 Juli 2024" } }, "tanggalDokumen.spj"],
])("names %s", (_what, json, member) => {
  expect(() => readAcara(json)).toThrow(expect.objectContaining({ name: "WrongMember", member }));
});
