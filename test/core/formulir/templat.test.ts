import { templatPlan } from "../../../src/core/formulir/templat";
import { toNumber } from "../../../src/core/values/rupiah";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { formWords } from "../../../src/messages/formWords";
import { recalculate } from "../../support/libreOffice";
import { askOpenpyxl } from "../../support/python";
import { itWith, TOOLS } from "../../support/requireTool";
import { RAKOR } from "../sheets/papers";
import { filledIn, type Handwritten } from "./readBack";

const PATIENCE = 240_000;
/** With the words by which its seats are recognised, as any acara has them. */
const ACARA = {
  ...RAKOR,
  kursi: {
    perKabKota: RAKOR.kursi.perKabKota.map((seat) => ({ ...seat, dikenalDari: [seat.nama.toLowerCase().split(" ")] })),
    provinsi: [],
  },
};
const PLAN = templatPlan(ACARA, { paper: "F4" }, formWords);

/** Row by row from the first under the header; formulas are what Excel fills in by itself. */
function rows(sheet: string, header: number, lines: readonly (readonly (string | number)[])[]): readonly Handwritten[] {
  return lines.flatMap((line, index) =>
    line.flatMap((value, col) =>
      value === "" ? [] : [{ sheet, cell: `${String.fromCharCode(65 + col)}${header + 1 + index}`, value }],
    ),
  );
}

const NINA = ["Nina Marlina, S.Sos", "198003122005012004", "IV/b", "Kepala Dinas", "Dinas Sosial", "Kabupaten Agam"];
const ADAM = ["Adam Saputra", "198202022008011005", "III/d", "Operator", "Dinas Sosial", "Kota Padang Panjang"];

const FILLED: readonly Handwritten[] = [
  ...rows("Undangan", 9, [
    [1, ...NINA, "Kepala Dinas Sosial", "081234567890"],
    [2, ...ADAM, "Pengisi data", ""],
  ]),
  ...rows("Daftar Hadir", 9, [
    [1, ...NINA, "Kepala Dinas Sosial", "", "ttd"],
    [2, ...ADAM, "Pengisi data", "", "ttd"],
  ]),
  ...rows("Pembayaran", 9, [
    [1, ...NINA, "Kepala Dinas Sosial", 1, 150_000, 150_000, 22_500, 127_500, "ttd"],
    [2, ...ADAM, "Pengisi data", 2, 150_000, 300_000, 15_000, 285_000, "ttd"],
  ]),
  ...rows("RAB", 11, [
    ["5.1.02.02.05.0043", "Belanja sewa hotel", 67, "paket", 240_000, 16_080_000],
    ["5.1.02.01.01.0024", "Belanja alat tulis kantor", 10, "set", 45_000, 450_000],
  ]),
  ...rows("Realisasi", 11, [
    ["5.1.02.02.05.0043", "Belanja sewa hotel", 16_080_000, 16_080_000, 0],
    ["5.1.02.01.01.0024", "Belanja alat tulis kantor", 450_000, 400_000, 50_000],
  ]),
  ...rows("BKU", 11, [
    [1, "8/3/2023", "BKU-001", "", "Penerimaan UP", 20_000_000, ""],
    [2, "9/3/2023", "BKU-002", "5.1.02.02.05.0043", "Biaya paket fullday", "", 16_080_000],
  ]),
  ...rows("Register Kuitansi", 11, [
    [1, "9/3/2023", "K-001", "5.1.02.02.05.0043", "Biaya paket fullday", "PT Hotel Contoh", 16_080_000],
    [2, "10/3/2023", "K-002", "5.1.02.01.01.0024", "Alat tulis", "CV Contoh Jaya", 400_000],
  ]),
];

describe("the empty template", () => {
  itWith(TOOLS.python)(
    "filled in as it asks for, is read whole and without a question",
    async () => {
      const { records, sheets } = await filledIn(PLAN, FILLED, ACARA);
      const people = (list: typeof records.undangan) =>
        list.map(({ nama, nip, asal, peran }) => [
          nama.value,
          nip?.value.digits,
          asal?.value.tingkat === "kab-kota" && asal.value.kabKota.nama,
          peran?.value.jenis === "peserta" && peran.value.kursi,
        ]);
      const both = [
        ["Nina Marlina, S.Sos", "198003122005012004", "Agam", "kepala-dinas-sosial"],
        ["Adam Saputra", "198202022008011005", "Padang Panjang", "pengisi-data"],
      ];
      expect(records.questions).toEqual([]);
      expect(sheets.flatMap(({ tables }) => tables).filter(({ sure }) => sure !== "sure")).toEqual([]);
      expect(people(records.undangan)).toEqual(both);
      expect(people(records.hadir)).toEqual(both);
      expect(people(records.pembayaran)).toEqual(both);
      expect(records.hadir.map(({ tandaTangan }) => tandaTangan?.value)).toEqual([true, true]);
      expect(records.pembayaran.map(({ dibayar }) => dibayar && toNumber(dibayar.value))).toEqual([127_500, 285_000]);
      expect(
        records.anggaran.map(({ kodeRekening, jumlah }) => [
          kodeRekening?.value.written,
          jumlah && toNumber(jumlah.value),
        ]),
      ).toEqual([
        ["5.1.02.02.05.0043", 16_080_000],
        ["5.1.02.01.01.0024", 450_000],
      ]);
      expect(records.realisasi.map(({ realisasi }) => realisasi && toNumber(realisasi.value))).toEqual([
        16_080_000, 400_000,
      ]);
      expect(
        records.bku.map(({ penerimaan, pengeluaran }) => [
          penerimaan && toNumber(penerimaan.value),
          pengeluaran && toNumber(pengeluaran.value),
        ]),
      ).toEqual([
        [20_000_000, undefined],
        [undefined, 16_080_000],
      ]);
      expect(
        records.kuitansi.map(({ nomor, jumlah, penerima, kodeRekening }) => [
          nomor?.value,
          jumlah && toNumber(jumlah.value),
          penerima?.value,
          kodeRekening?.value.written,
        ]),
      ).toEqual([
        ["K-001", 16_080_000, "PT Hotel Contoh", "5.1.02.02.05.0043"],
        ["K-002", 400_000, "CV Contoh Jaya", "5.1.02.01.01.0024"],
      ]);
    },
    PATIENCE,
  );

  const validations = `
answer({s.title: [[str(v.sqref), v.type, v.formula1, v.errorStyle or "stop"] for v in s.data_validations.dataValidation] for s in book})`;

  itWith(TOOLS.python)("offers what may be chosen, and takes a NIP as text of 18 digits only", async () => {
    const seen = askOpenpyxl<Record<string, readonly (readonly string[])[]>>(validations, await writeWorkbook(PLAN));
    expect(seen["Undangan"]).toEqual([
      [
        "C10:C209",
        "custom",
        'AND(ISTEXT(C10),LEN(SUBSTITUTE(C10," ",""))=18,ISNUMBER(--LEFT(SUBSTITUTE(C10," ",""),9)),ISNUMBER(--RIGHT(SUBSTITUTE(C10," ",""),9)))',
        "warning",
      ],
      ["D10:D209", "list", "'Pilihan'!$A$32:$A$55", "warning"],
      ["G10:G209", "list", "'Pilihan'!$A$2:$A$21", "warning"],
      ["H10:H209", "list", "'Pilihan'!$A$24:$A$29", "warning"],
    ]);
    // 1 January and 31 December 2023 in the 1900 system.
    expect(seen["BKU"]?.[0]).toEqual(["B12:B211", "date", "44927", "warning"]);
  });

  itWith(TOOLS.python, TOOLS.libreOffice)(
    "keeps its drop-downs when LibreOffice saves it",
    async () => {
      const saved = await recalculate(await writeWorkbook(PLAN));
      const seen = askOpenpyxl<Record<string, readonly (readonly string[])[]>>(validations, saved);
      expect(seen["Undangan"]?.map(([, kind]) => kind)).toEqual(["custom", "list", "list", "list"]);
      expect(seen["Undangan"]?.[2]?.[2]).toMatch(/Pilihan'?[.!]\$A\$2:\$A\$21$/);
    },
    PATIENCE,
  );

  it("is one sheet for each list, with what is chosen from on a hidden one", () => {
    expect(PLAN.sheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "Undangan visible",
      "Daftar Hadir visible",
      "Pembayaran visible",
      "RAB visible",
      "Realisasi visible",
      "BKU visible",
      "Register Kuitansi visible",
      "Pilihan hidden",
    ]);
  });
});
