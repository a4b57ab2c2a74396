import { daftarHadirPlan, type DaftarHadirChoice } from "../../../src/core/formulir/daftarHadir";
import type { Peserta } from "../../../src/core/records/peserta";
import { formWords } from "../../../src/messages/formWords";
import { itWith, TOOLS } from "../../support/requireTool";
import { person, RAKOR } from "../sheets/papers";
import { filledIn } from "./readBack";

const CHOICE: DaftarHadirChoice = { paper: "F4", spareLines: 2, sesi: [] };
const AGAM = "Kabupaten Agam";
const invited = (
  nama: string,
  asal: string | undefined,
  row: number,
  more: Partial<Parameters<typeof person>[0]> = {},
) => person({ tahap: "undangan", nama, asal, row, peran: { jenis: "peserta", kursi: "supervisor" }, ...more });
const listsOf = (...undangan: readonly Peserta[]) => ({ undangan, registrasi: [], hadir: [] });

/** The plan of lists on which somebody stands. */
function planned(...given: Parameters<typeof daftarHadirPlan>) {
  const plan = daftarHadirPlan(...given);
  if (plan === undefined) throw new Error("nobody is expected");
  return plan;
}

const NINA = invited("Nina Marlina, S.Sos", AGAM, 5, { nip: "198003122005012004" });
const ADAM = invited("Adam Saputra", AGAM, 6);

function drawn(plan: ReturnType<typeof planned>, name: string): readonly string[] {
  const sheet = plan.sheets.find((one) => one.name === name);
  const rows = new Map<number, string[]>();
  for (const { row, col, value } of sheet?.cells ?? []) {
    const line = rows.get(row) ?? [];
    line[col - 1] = String(value ?? "");
    rows.set(row, line);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => Array.from(cells, (one) => one ?? "").join("|"));
}

describe("a list to be signed", () => {
  it("is not made where no list invites anybody and the acara gives nobody a seat", () => {
    const noSeats = { ...RAKOR, panitia: undefined, kursi: { perKabKota: [], provinsi: [] } };
    expect(daftarHadirPlan(listsOf(), noSeats, CHOICE, formWords)).toBeUndefined();
  });

  it("names those invited of one kab/kota, with signatures in turns and the acara above", () => {
    expect(drawn(planned(listsOf(NINA, ADAM), RAKOR, CHOICE, formWords), "Kab. Agam")).toEqual([
      "DAFTAR HADIR PESERTA",
      "RAPAT KOORDINASI PETUGAS VERIFIKASI DAN VALIDASI DTKS",
      "|Acara|: Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS",
      "|Hari/Tanggal|: Rabu, 8 Maret 2023",
      "|Tempat|: Hotel Truntum Padang",
      "|Sub Kegiatan|: 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota",
      "|Kab/Kota|: Kabupaten Agam",
      "No|Nama|NIP|Jabatan|Instansi|No HP|Tanda tangan",
      "1|Nina Marlina, S.Sos|198003122005012004||||1. .........|",
      "2|Adam Saputra||||||2. .........",
      // Four seats, and two lines for those who come besides.
      "3||||||3. .........|",
      "4|||||||4. .........",
      "5||||||5. .........|",
      "6|||||||6. .........",
      "|||||........................., 8 Maret 2023",
      "|||||Mengetahui,",
      "|||||Pejabat Pelaksana Teknis Kegiatan,",
      "|||||.........................",
      "|||||NIP. .........................",
    ]);
  });

  it("is there for every kab/kota and the province, invited or not, and for committee and speakers", () => {
    const lists = listsOf(NINA, invited("Budi Santosa", undefined, 9, { peran: { jenis: "narasumber" } }));
    const names = planned(lists, RAKOR, CHOICE, formWords).sheets.map(({ name }) => name);
    expect(names).toHaveLength(19 + 3);
    expect(names.slice(-3)).toEqual(["Provinsi Sumatera Barat", "Panitia", "Narasumber"]);
  });

  it("asks for a signature once a person, though two lists name them", () => {
    const lists = { ...listsOf(NINA), registrasi: [], hadir: [] };
    const twice = { ...lists, undangan: [NINA, invited("NINA MARLINA", AGAM, 44, { nip: "198003122005012004" })] };
    expect(drawn(planned(twice, RAKOR, CHOICE, formWords), "Kab. Agam")).toEqual(
      drawn(planned(lists, RAKOR, CHOICE, formWords), "Kab. Agam"),
    );
  });

  it("is one for each day and session, each with its own date", () => {
    const acara = { ...RAKOR, tanggalSelesai: { year: 2023, month: 3, day: 9 } };
    const plan = planned(listsOf(NINA), acara, { ...CHOICE, sesi: ["Pagi", "Siang"] }, formWords);
    expect(plan.sheets.map(({ name }) => name).filter((name) => name.includes("Agam"))).toEqual([
      "Kab. Agam 8 Mar Pagi",
      "Kab. Agam 8 Mar Siang",
      "Kab. Agam 9 Mar Pagi",
      "Kab. Agam 9 Mar Siang",
    ]);
    expect(drawn(plan, "Kab. Agam 9 Mar Siang")).toEqual(
      expect.arrayContaining(["|Hari/Tanggal|: Kamis, 9 Maret 2023", "|Sesi|: Siang"]),
    );
  });

  itWith(TOOLS.python)("reads back right when it was filled in", async () => {
    const plan = planned(listsOf(NINA, ADAM), RAKOR, CHOICE, formWords);
    const { records } = await filledIn(
      plan,
      [
        { sheet: "Kab. Agam", cell: "G11", value: "1. ttd" },
        { sheet: "Kab. Agam", cell: "B13", value: "Sari Melati" },
        { sheet: "Kab. Agam", cell: "G13", value: "3. ttd" },
        { sheet: "Kota Padang", cell: "B11", value: "Joni Iskandar" },
        { sheet: "Kota Padang", cell: "G11", value: "ttd" },
      ],
      RAKOR,
    );
    const seen = records.hadir.map(({ nama, nip, asal, tandaTangan }) => [
      nama.value,
      nip?.value.digits,
      asal?.value.tingkat === "kab-kota" ? asal.value.kabKota.nama : undefined,
      tandaTangan?.value,
    ]);
    expect(seen).toEqual([
      ["Nina Marlina, S.Sos", "198003122005012004", "Agam", true],
      ["Adam Saputra", undefined, "Agam", false],
      ["Sari Melati", undefined, "Agam", true],
      ["Joni Iskandar", undefined, "Padang", true],
    ]);
    expect(records.questions).toEqual([]);
    expect(records.registrasi).toEqual([]);
  });
});
