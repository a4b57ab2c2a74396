import type { Acara } from "../../../src/core/acara/acara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../src/core/review";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { readKabKota } from "../../../src/core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";
import { wholeProvince } from "../../../src/core/values/wilayah/wholeProvince";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { plainWorkbook } from "../../support/foundTables";
import { recordsIn, tableOf } from "../sheets/planReading";

const only = (...kode: readonly string[]): Acara => ({
  ...rakorVervalDtks,
  wilayah: { ...SUMATERA_BARAT, kabKota: SUMATERA_BARAT.kabKota.filter((one) => kode.includes(one.kode)) },
});
/** Kota Padang and Kota Solok take part; Kabupaten Agam and Kabupaten Solok do not. */
const PART = only("13.71", "13.72");

const LIST = plainWorkbook(`
  | DAFTAR HADIR PESERTA |
  | -
  | No | Nama          | Kab/Kota     | Jabatan    | Tanda Tangan
  | =1 | Andi Saputra  | Kota Padang  | Supervisor | ttd
  | =2 | Budi Hartono  | Kab. Agam    | Supervisor | ttd
  | =3 | Citra Lestari | Solok        | Supervisor | ttd
`);

describe("people of a kab/kota that takes no part in the activity", () => {
  const found = review([LIST], PART);

  it("are known to come from there: no question, and no other kab/kota in its place", () => {
    expect(found.records.hadir.map(({ asal }) => asal?.value)).toEqual([
      { tingkat: "kab-kota", kabKota: expect.objectContaining({ nama: "Padang" }) as unknown },
      { tingkat: "luar", kabKota: expect.objectContaining({ nama: "Agam" }) as unknown },
      { tingkat: "belum-pasti", candidates: [expect.anything(), expect.anything()] },
    ]);
  });

  it("do not make a name of two meanings certain, though one of the two takes no part", () => {
    expect(found.records.questions.map(({ raw }) => raw)).toContain("Solok");
    const [question] = found.records.questions.filter(({ raw }) => raw === "Solok");
    expect(question && "candidates" in question && question.candidates).toEqual(["Kabupaten Solok", "Kota Solok"]);
  });

  it("have a line of their own in the rekap", () => {
    const lines = recordsIn(tableOf(planSheets(found, [], sheetWordsIn("id")), "RekapKabKota"));
    expect(lines.find((one) => one["Kab/Kota"] === "Kabupaten Agam (di luar kegiatan ini)")).toMatchObject({
      "Jumlah kuota": 0,
      "Jumlah hadir": 1,
    });
  });
});

describe("the whole province of an activity", () => {
  it("is all its kab/kota, those that take part as the activity has them", () => {
    const whole = wholeProvince(PART.wilayah);
    expect(whole.kabKota).toHaveLength(SUMATERA_BARAT.kabKota.length);
    expect(readKabKota("Kota Padang", whole)).toMatchObject({ value: PART.wilayah.kabKota[0] });
  });

  it("is the activity's own region where it is of one kab/kota, or of no known province", () => {
    const [one, strange] = [only("13.06").wilayah, { ...PART.wilayah, kodeProvinsi: "99" }];
    expect([wholeProvince(one), wholeProvince(strange)]).toEqual([one, strange]);
    expect(wholeProvince(SUMATERA_BARAT)).toBe(SUMATERA_BARAT);
  });
});
