import { planSheets } from "../../../src/core/sheets/planSheets";
import { summaryOf } from "../../../src/core/sheets/summary";
import type { Peserta } from "../../../src/core/records/peserta";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { fullHouse, person, reviewOf, RAKOR } from "./papers";
import { recordsIn, tableOf, totalsIn } from "./planReading";

const planned = (hadir: readonly Peserta[], acara = RAKOR, undangan = fullHouse("undangan")) =>
  planSheets(reviewOf({ undangan, hadir }, { acara }), [], sheetWordsIn("id"));
const rekap = (...given: Parameters<typeof planned>) => tableOf(planned(...given), "RekapKabKota");
const lineFor = (hadir: readonly Peserta[], place: string) =>
  recordsIn(rekap(hadir)).find((record) => record["Kab/Kota"] === place);

function withoutFirstOrigin([first, ...others]: readonly Peserta[]): readonly Peserta[] {
  if (!first) throw new Error("Nobody came");
  return [{ ...first, asal: undefined }, ...others];
}

describe("the rekap per kab/kota", () => {
  it("has the province, the 19 kab/kota in the order of their codes, and those of unknown origin", () => {
    const places = recordsIn(rekap(fullHouse("hadir")));
    expect(places).toHaveLength(21);
    expect(places.slice(0, 3).map((place) => place["Kab/Kota"])).toEqual([
      "Provinsi Sumatera Barat",
      "Kabupaten Pesisir Selatan",
      "Kabupaten Solok",
    ]);
    expect(places.at(-2)).toMatchObject({ Kode: "13.77", "Kab/Kota": "Kota Pariaman" });
    expect(places.at(-1)).toMatchObject({ "Kab/Kota": "belum pasti" });
  });

  it("has no line and says what to add where no list of people was read: a nought would say that nobody came", () => {
    const sheets = planned([], RAKOR, []);
    expect(recordsIn(tableOf(sheets, "RekapKabKota"))).toEqual([]);
    const { cells } = sheets.sheets.find(({ name }) => name === "Rekap Kab-Kota") ?? { cells: [] };
    expect(cells.map(({ value }) => value)).toContainEqual(
      expect.stringContaining("belum ada daftar peserta yang terbaca"),
    );
  });

  it("has a line of its own for people whose origin is written nowhere: nothing is asked about them", () => {
    const [undangan, hadir] = [fullHouse("undangan"), fullHouse("hadir")].map(withoutFirstOrigin);
    const lines = recordsIn(rekap(hadir ?? [], RAKOR, undangan));
    expect(lines.at(-2)).toMatchObject({ "Kab/Kota": "tidak tertulis", "Jumlah hadir": 1 });
    expect(lines.at(-1)).toMatchObject({ "Kab/Kota": "belum pasti", "Jumlah hadir": 0 });
    expect(totalsIn(rekap(hadir ?? [], RAKOR, undangan))).toMatchObject({ "Jumlah hadir": 78 });
  });

  it("counts people as the sheets Orang and Peta Kehadiran do: a place that one list leaves out is told by another", () => {
    const sheets = planned(withoutFirstOrigin(fullHouse("hadir")));
    expect(recordsIn(tableOf(sheets, "RekapKabKota"))[0]).toMatchObject({ "Jumlah hadir": 2, Keadaan: "lengkap" });
    expect(recordsIn(tableOf(sheets, "PetaKehadiran"))[0]).toMatchObject({ Kosong: 0, Keadaan: "lengkap" });
    const present = recordsIn(tableOf(sheets, "Orang")).filter(
      (one) => one["Kab/Kota"] === "Provinsi Sumatera Barat" && one["Hadir"] === 1,
    );
    expect(present).toHaveLength(2);
  });

  it("adds up to 2 x (1 + 19) heads of office, 19 supervisors and 19 who fill in data", () => {
    expect(totalsIn(rekap(fullHouse("hadir")))).toMatchObject({
      "Hadir Kepala Dinas Sosial": 20,
      "Hadir Kepala Dinas Dukcapil": 20,
      "Hadir Supervisor": 19,
      "Hadir Pengisi data": 19,
      "Jumlah kuota": 78,
      "Jumlah hadir": 78,
      "Jumlah selisih": 0,
    });
  });

  it("leaves quota and difference empty where the activity names no seats, and says so in the place of its note", () => {
    const sheets = planned(fullHouse("hadir"), { ...RAKOR, kursi: { perKabKota: [], provinsi: [] } });
    const table = tableOf(sheets, "RekapKabKota");
    const [first] = recordsIn(table);
    expect(first).toMatchObject({ "Kab/Kota": "Provinsi Sumatera Barat", "Jumlah hadir": 2, Keadaan: "" });
    expect([first?.["Jumlah kuota"], first?.["Jumlah selisih"]]).toEqual([undefined, undefined]);
    expect([totalsIn(table)["Jumlah kuota"], totalsIn(table)["Jumlah selisih"]]).toEqual([undefined, undefined]);
    const note = sheets.sheets.find(({ name }) => name === "Rekap Kab-Kota")?.cells.find(({ row }) => row === 3);
    expect(note?.value).toMatch(/^Kuota kursi kegiatan ini belum diisi, .* Isi kursi setiap kab\/kota/);
  });

  it("tells Kabupaten Solok from Kota Solok, and each from Solok Selatan", () => {
    const fromKota = fullHouse("hadir").filter(({ asal }) => asal?.raw !== "Kabupaten Solok");
    expect(lineFor(fromKota, "Kabupaten Solok")).toMatchObject({ "Jumlah hadir": 0, Keadaan: "belum lengkap" });
    expect(lineFor(fromKota, "Kota Solok")).toMatchObject({ "Jumlah hadir": 4, Keadaan: "lengkap" });
    expect(lineFor(fromKota, "Kabupaten Solok Selatan")).toMatchObject({ "Jumlah hadir": 4, Keadaan: "lengkap" });
  });

  it("does not let one seat too many stand for another that is empty", () => {
    const withoutSupervisor = fullHouse("hadir").filter(
      ({ asal, peran }) =>
        !(asal?.raw === "Kota Padang" && peran?.value.jenis === "peserta" && peran.value.kursi === "supervisor"),
    );
    const second = person({
      tahap: "hadir",
      nama: "Pengisi Kedua",
      row: 200,
      asal: "Kota Padang",
      peran: { jenis: "peserta", kursi: "pengisi-data" },
    });
    expect(lineFor([...withoutSupervisor, second], "Kota Padang")).toMatchObject({
      "Selisih Supervisor": -1,
      "Selisih Pengisi data": 1,
      "Jumlah selisih": 0,
      Keadaan: "belum lengkap",
    });
  });

  it("calls a place with two people on one seat over its quota, and no longer complete", () => {
    const second = person({
      tahap: "hadir",
      nama: "Pengisi Kedua",
      row: 200,
      asal: "Kota Padang",
      peran: { jenis: "peserta", kursi: "pengisi-data" },
    });
    expect(lineFor([...fullHouse("hadir"), second], "Kota Padang")).toMatchObject({
      "Selisih Pengisi data": 1,
      Keadaan: "lebih dari kuota",
    });
  });

  it("calls no place incomplete while a list is without any signature", () => {
    const [printed, ...hadir] = fullHouse("hadir");
    if (!printed) throw new Error("Nobody came");
    const review = reviewOf({ tercetak: [{ ...printed, tahap: "tercetak" }], hadir }, { acara: RAKOR });
    const plan = planSheets(review, [], sheetWordsIn("id"));
    const states = recordsIn(tableOf(plan, "RekapKabKota")).map((place) => place["Keadaan"]);
    expect(new Set(states)).toEqual(new Set(["belum dapat diperiksa", "lengkap", ""]));
    const { heads } = summaryOf(plan, sheetWordsIn("id"));
    expect(heads.find(({ key }) => key === "hadirRencana")).toMatchObject({ value: undefined, state: "belum" });
  });

  it("counts everybody somewhere: unknown origin and unknown role have their own line and column", () => {
    const strays = [
      person({ tahap: "hadir", nama: "Tanpa peran", row: 201, asal: "Kota Padang" }),
      person({
        tahap: "hadir",
        nama: "Tanpa asal",
        row: 202,
        asal: "?",
        peran: { jenis: "peserta", kursi: "supervisor" },
      }),
    ];
    const hadir = [...fullHouse("hadir"), ...strays];
    expect(lineFor(hadir, "Kota Padang")).toMatchObject({ "Hadir tanpa peran": 1, "Jumlah hadir": 5 });
    expect(lineFor(hadir, "belum pasti")).toMatchObject({ "Hadir Supervisor": 1, Keadaan: "" });
    expect(totalsIn(rekap(hadir))["Jumlah hadir"]).toBe(80);
  });

  it("says of no place that it is complete or not while there is no daftar hadir", () => {
    const states = new Set(recordsIn(rekap([])).map((place) => place["Keadaan"]));
    expect(states).toEqual(new Set(["belum dapat diperiksa", ""]));
  });

  it("leaves room for each word over the small table below it, however narrow the seats are printed", () => {
    const sheet = planned(fullHouse("hadir")).sheets.find(({ name }) => name === "Rekap Kab-Kota");
    const words = sheet?.cells.filter(({ style }) => style === "header") ?? [];
    expect(words.map(({ value }) => value)).toEqual(["Peran", "Rencana", "Diundang", "Hadir"]);
    // Bold Arial: 0.722 + 6 x 0.556 - 0.056 of its size for `Rencana`, in digits of 0.556.
    expect(sheet?.columnWidths[(words[1]?.col ?? 0) - 1]).toBeGreaterThan(7.2 + 0.7);
  });

  it("keeps seats apart that an acara calls by one name", () => {
    const twice = [
      { peran: "a", nama: "Petugas", jumlah: 1, dikenalDari: [] },
      { peran: "b", nama: "petugas", jumlah: 2, dikenalDari: [] },
    ];
    const table = rekap([], { ...RAKOR, kursi: { perKabKota: twice, provinsi: [] } });
    expect(totalsIn(table)).toMatchObject({ "Kuota Petugas": 19, "Kuota petugas (b)": 38 });
  });
});
