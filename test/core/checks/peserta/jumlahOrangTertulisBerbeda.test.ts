import { anggaran, findingsOf, jumlahTertulis, orang, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "jumlah-orang-tertulis-berbeda";
const people = (from: number, to: number, more = "") =>
  Array.from({ length: to - from + 1 }, (_, index) => `Warga Nomor${from + index}${more}`);
const list = (tahap: "undangan" | "hadir" | "tercetak", sheet: string, ...rows: string[]) =>
  orang(tahap, sheet, ["nama | peran", ...rows].join("\n"));
const HADIR = list("hadir", "Hadir", ...people(1, 78), ...people(79, 88, " | panitia"));

describe("jumlah-orang-tertulis-berbeda", () => {
  it("shows a sum of roles that does not add up", () => {
    const [found] = findingsOf(CODE, { jumlahTertulis: jumlahTertulis({ "Laporan!A9": "40 + 19 + 18 = 78 orang" }) });
    expect(found?.facts).toEqual({ dasar: "rincian", bagian: [40, 19, 18], tertulis: 78, seharusnya: 77 });
    expect(places(found?.at ?? [])).toEqual(["Laporan!A9"]);
  });

  it("shows a stated number and the list that has another one, both cells", () => {
    const stated = jumlahTertulis({ "Laporan!B4": "Jumlah peserta : 80 orang" });
    const [found, ...others] = findingsOf(CODE, { hadir: HADIR, jumlahTertulis: stated });
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({
      dasar: "hitungan",
      siapa: "peserta",
      daftar: "hadir",
      tertulis: 80,
      dihitung: 78,
      rencana: false,
    });
    expect(places(found?.at ?? [])).toEqual(["Laporan!B4", "Hadir!A2"]);
  });

  it("agrees with the sums of the Rakor: 40 + 19 + 19 = 78, 78 + 10 = 88", () => {
    const stated = jumlahTertulis({
      "Laporan!A1": "40 + 19 + 19 = 78 peserta",
      "Laporan!A2": "78 peserta + 10 panitia = 88 orang",
      "Laporan!A3": "Jumlah panitia 10 orang",
    });
    expect(outcomeOf(CODE, { hadir: HADIR, jumlahTertulis: stated })).toMatchObject({ state: "passed" });
  });

  it("holds a line under a list against that list: four of one kab/kota are no mistake", () => {
    const hadir = [...list("hadir", "Agam", ...people(1, 4)), ...list("hadir", "Solok", ...people(5, 7)), ...HADIR];
    const stated = jumlahTertulis({ "Agam!A9": "Jumlah peserta: 4 orang", "Solok!A9": "Jumlah peserta: 4 orang" });
    const found = findingsOf(CODE, { hadir, jumlahTertulis: stated });
    expect(found.map(({ at }) => places(at))).toEqual([["Solok!A9", "Solok!A2"]]);
  });

  it("holds invited people against the invitation list", () => {
    const found = findingsOf(CODE, {
      undangan: list("undangan", "Undangan", ...people(1, 3)),
      hadir: HADIR,
      jumlahTertulis: jumlahTertulis({ "Laporan!A1": "Total undangan: 4 orang" }),
    });
    expect(found[0]?.facts).toMatchObject({ daftar: "undangan", tertulis: 4, dihitung: 3 });
  });

  it("does not take days times people for people: the unit of a factor stands apart from what they come to", () => {
    const rab = anggaran("RAB", "uraian | satuan | hari | kali | volume\nUang harian peserta | org | 3 | hr | 90");
    expect(outcomeOf(CODE, { hadir: HADIR, anggaran: rab })).toMatchObject({ missing: ["jumlahTertulis"] });
  });

  it("counts people of each group, on whatever days, and leaves open what further columns multiply", () => {
    const [line] = anggaran("RAB", "uraian | volume | satuan\nUang harian peserta | 60 | org");
    const volume = line?.volume;
    if (!volume) throw new Error("no volume");
    const hadir = list("hadir", "Hadir", ...people(1, 20));
    const written = (raw: string | number) => [{ ...line, volume: { ...volume, raw } }];
    expect(outcomeOf(CODE, { hadir, anggaran: written("10 org x 3 hari x 2 angk") }).state).toBe("passed");
    expect(findingsOf(CODE, { hadir, anggaran: written("20 org x 3 hari x 1 angk") })).toEqual([]);
    expect(findingsOf(CODE, { hadir, anggaran: written("15 org x 2 hari x 2 angk") })[0]?.facts).toMatchObject({
      tertulis: 30,
      dihitung: 20,
    });
    // 10 | org | 3 | hari | 2 | angk
    expect(outcomeOf(CODE, { hadir, anggaran: written(10) })).toMatchObject({ missing: ["jumlahTertulis"] });
  });

  it("takes the most participants that a RAB pays for as its plan, and says where others came", () => {
    const rab = anggaran(
      "RAB",
      `uraian | volume | satuan
       Transport peserta daerah | 38 | Org
       Paket fullday peserta | 75 | Org
       Honor panitia | 10 | Org
       Spanduk peserta | 80 | buah`,
    );
    const found = findingsOf(CODE, { hadir: HADIR, anggaran: rab });
    expect(found.map(({ at, facts }) => [places(at)[0], facts])).toEqual([
      ["RAB!B3", expect.objectContaining({ tertulis: 75, dihitung: 78, rencana: true })],
    ]);
  });

  it("leaves the plan of the acara to the check of the plan", () => {
    const stated = jumlahTertulis({ "KAK!A4": "Peserta sebanyak 70 orang" }, true);
    expect(outcomeOf(CODE, { hadir: HADIR, jumlahTertulis: stated }, { rencanaPeserta: 70 }).state).toBe("passed");
    expect(outcomeOf(CODE, { hadir: HADIR, jumlahTertulis: stated }, { rencanaPeserta: undefined }).state).toBe(
      "found",
    );
  });

  it("is not checkable where nothing states a number, where no list can be counted, and while one is unsigned", () => {
    const stated = jumlahTertulis({ "Laporan!B4": "Jumlah peserta : 80 orang" });
    expect(outcomeOf(CODE, { hadir: HADIR })).toMatchObject({ state: "not-checkable", missing: ["jumlahTertulis"] });
    expect(outcomeOf(CODE, { jumlahTertulis: stated })).toMatchObject({ state: "not-checkable", missing: ["orang"] });
    const tercetak = list("tercetak", "Solok", ...people(90, 91));
    expect(outcomeOf(CODE, { hadir: HADIR, tercetak, jumlahTertulis: stated })).toMatchObject({
      state: "not-checkable",
      missing: ["kehadiranTerlihat"],
    });
  });
});
