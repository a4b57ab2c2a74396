import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { orang } from "../../support/recordBuilders";
import { recordsIn, tableOf } from "./planReading";
import { reviewOf } from "./papers";

const HEAD = "nama | asal | peran | ttd | dibayar";
const on = (tahap: Parameters<typeof orang>[0], sheet: string, text: string) =>
  orang(tahap, sheet, [HEAD, ...text.split("\n").map((line) => line.trim())].filter((line) => line !== "").join("\n"));

/** Five seats of two kab/kota: one whole, one unpaid, one not signed, one only invited, two on one. */
const LISTS = {
  undangan: on(
    "undangan",
    "Undangan",
    `Rina Oktaviani | 13.06 | supervisor | |
     Dedi Kurniawan | 13.06 | pengisi-data | |
     Hendra Gunawan | 13.71 | supervisor | |
     Fitri Handayani | 13.71 | pengisi-data | |`,
  ),
  hadir: on(
    "hadir",
    "Hadir",
    `Rina Oktaviani | 13.06 | supervisor | v |
     Hendra Gunawan | 13.71 | supervisor | - |
     Zulkifli Nasution | 13.71 | supervisor | v |
     Panitia Satu | provinsi | panitia | v |`,
  ),
  pembayaran: on(
    "pembayaran",
    "Transport",
    `Rina Oktaviani | 13.06 | supervisor | v | 150.000
     Rina Oktaviani | 13.06 | supervisor | v | 20.000
     Yusnidar Amran | 13.71 | | v | 150.000`,
  ),
};
const words = sheetWordsIn("id");
const sheets = planSheets(reviewOf(LISTS, { acara: rakorVervalDtks }), [], words);
const people = recordsIn(tableOf(sheets, "Orang"));
const map = recordsIn(tableOf(sheets, "PetaKehadiran"));
const person = (nama: string) => people.find(({ Nama }) => Nama === nama);
const place = (kode: string) => map.find(({ Kode }) => Kode === kode);

describe("the sheet Orang", () => {
  it("has one line a person with all that the lists say, and adds up what was paid", () => {
    expect(person("Rina Oktaviani")).toMatchObject({
      "Kab/Kota": "Kabupaten Agam",
      Peran: "Supervisor",
      Diundang: 1,
      Hadir: 1,
      "Tanda tangan": 1,
      Dibayar: 1,
      "Jumlah dibayar": 170_000,
      Keterangan: "",
    });
    expect(people).toHaveLength(7);
  });

  it("says of one who signed for the money alone that attendance was not signed", () => {
    const lists = {
      hadir: LISTS.hadir,
      pembayaran: on("pembayaran", "Transport", "Hendra Gunawan | 13.71 | supervisor | v | 150.000"),
    };
    const plan = planSheets(reviewOf(lists, { acara: rakorVervalDtks }), [], words);
    const line = recordsIn(tableOf(plan, "Orang")).find(({ Nama }) => Nama === "Hendra Gunawan");
    expect(line).toMatchObject({ Hadir: 1, "Tanda tangan": 0, Dibayar: 1, Keterangan: "dibayar, tanpa tanda tangan" });
  });

  it.each([
    ["Yusnidar Amran", "dibayar, tidak ada di daftar hadir"],
    ["Dedi Kurniawan", "diundang, tidak hadir"],
    ["Hendra Gunawan", "hadir, tanpa tanda tangan"],
    ["Zulkifli Nasution", "hadir, tidak dibayar"],
  ])("says what does not go together for %s", (nama, keterangan) => {
    expect(person(nama)).toMatchObject({ Keterangan: keterangan });
  });

  it("has no column for a stage of which there is no list", () => {
    expect(Object.keys(people[0] ?? {})).not.toContain("Registrasi");
  });

  it("is not there for a single list without seats, which it would only repeat", () => {
    const one = { hadir: on("hadir", "Hadir", "Rina Oktaviani | | | v |") };
    const names = planSheets(reviewOf(one, { acara: rakorVervalDtks }), [], words).sheets.map(({ name }) => name);
    expect(names).not.toContain("Orang");
    expect(names).not.toContain("Peta Kehadiran");
  });
});

describe("the sheet Peta Kehadiran", () => {
  it("tells how far each seat came, and how many sit where it is not one", () => {
    expect(place("13.06")).toMatchObject({ Supervisor: "● U H T B", "Pengisi Data": "○ U · · ·", Kuota: 4, Kosong: 3 });
    expect(place("13.71")).toMatchObject({ Supervisor: "● U H2 T ·", "Pengisi Data": "○ U · · ·", Kosong: 3 });
    expect(place("13.06")?.["Kepala Dinas Sosial"]).toBe("○ · · · ·");
  });

  it("says that a place is over its quota where every seat is taken and one of them twice", () => {
    const seats = ["kepala-dinas-sosial", "kepala-dinas-dukcapil", "supervisor", "pengisi-data", "pengisi-data"];
    const names = ["Rina Oktaviani", "Dedi Kurniawan", "Hendra Gunawan", "Fitri Handayani", "Yusnidar Amran"];
    const hadir = on("hadir", "Hadir", seats.map((seat, at) => `${names[at]} | 13.06 | ${seat} | v |`).join("\n"));
    const full = planSheets(reviewOf({ hadir }, { acara: rakorVervalDtks }), [], words);
    const agam = recordsIn(tableOf(full, "PetaKehadiran")).find(({ Kode }) => Kode === "13.06");
    expect(agam).toMatchObject({ "Pengisi Data": "● H2 T2", Kosong: 0, Keadaan: "lebih dari kuota" });
  });

  it("has the province with its own seats, and no others", () => {
    expect(place("13")).toMatchObject({ Supervisor: "", "Pengisi Data": "", Kuota: 2, Kosong: 2 });
  });

  it("is reckoned by formulas", () => {
    const { columns } = tableOf(sheets, "PetaKehadiran");
    expect(columns.filter(({ formula }) => formula?.includes("COUNTIFS(Orang[")).length).toBeGreaterThanOrEqual(5);
  });
});
