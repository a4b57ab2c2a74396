import { dayKey, readHariAcara } from "../../../src/core/values/hariAcara";

const FIRST = { year: 2023, month: 3, day: 8 };
const LAST = { year: 2023, month: 3, day: 9 };
const read = (text: string) => readHariAcara(text, FIRST, LAST);

describe("the day of an event that a list is about", () => {
  it.each([
    ["Hari 2", 2],
    ["Hari ke-2", 2],
    ["DAFTAR HADIR HARI II", 2],
    ["Hari Kedua", 2],
    ["Hadir Hari Pertama", 1],
    ["Hari/Tanggal : Kamis, 9 Maret 2023", 2],
    ["Hadir 9 Maret", 2],
    ["8/3/2023", 1],
    ["Hari : Rabu, 08-03-2023", 1],
  ])("%s is day %d", (text, hari) => {
    expect(read(text)?.hari).toBe(hari);
  });

  it.each([
    ["Sesi I", 1],
    ["Sesi 2", 2],
    ["Hadir siang", 2],
  ])("%s is session %d of a day that is not told", (text, sesi) => {
    expect(read(text)).toEqual({ hari: undefined, tanggal: undefined, sesi });
  });

  it.each(["DAFTAR HADIR PESERTA", "Hari ini", "8 s.d. 9 Maret 2023", "8 - 9 Maret 2023", "70 Orang", "Hari"])(
    "%s names no day",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it("keeps a date beyond the event as a day of its own", () => {
    const day = read("Hadir 12 Maret 2023");
    expect(day).toMatchObject({ hari: undefined, tanggal: { day: 12 } });
    expect(day && dayKey(day)).not.toBe(dayKey({ hari: 1, tanggal: undefined, sesi: undefined }));
  });
});
