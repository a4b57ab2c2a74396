import fc from "fast-check";
import {
  compareTanggal,
  dayOfWeek,
  readTanggal,
  serialOf,
  tanggalOfSerial,
  type Tanggal,
} from "../../../src/core/values/tanggal";

const day = (year: number, month: number, date: number): Tanggal => ({ year, month, day: date });
const theEvent = day(2023, 3, 8);

describe("a date in a text", () => {
  test.each([
    "8 Maret 2023",
    "08 Maret 2023",
    "8 MARET 2023",
    "8 Mar 2023",
    "8 Mar. 2023",
    "8-Mar-2023",
    "8/3/2023",
    "08/03/2023",
    "08-03-2023",
    "8.3.2023",
    "8 / 3 / 2023",
    "2023-03-08",
    "2023/03/08",
    "2023-03-08T09:00:00",
    "2023-03-08 00:00:00",
    "Padang, 8 Maret 2023",
    "Padang, 08 Maret 2023.",
    "Kota Padang Panjang, 8 Maret 2023",
    "tanggal 8 Maret 2023",
    "Tgl. 8 Maret 2023",
    "Tanggal : 8 Maret 2023",
    "8 Maret 2023 09.00 WIB",
    "8 Maret 2023, pukul 09.00 WIB",
    "8 Maret 2023 pukul 09.00 - 17.00 WIB",
    "8 Maret 2023 jam 09.00 s.d. selesai",
    "8\u00a0Maret\u00a02023",
    "8Maret2023",
    "8 March 2023",
    "March 8, 2023",
    "8th March 2023",
    "8 Maret 2023 M",
  ])("%p is the day of the event", (text) => {
    expect(readTanggal(text)).toEqual({ sure: true, value: theEvent });
  });

  test.each([
    "Rabu, 8 Maret 2023",
    "Rabu / 8 Maret 2023",
    "Rabu/8 Maret 2023",
    "Rabu 8 Maret 2023",
    "Hari/Tanggal : Rabu / 8 Maret 2023",
    "Hari Rabu, tanggal 8 Maret 2023",
    "Padang, Rabu 8 Maret 2023",
    "Wednesday, 8 March 2023",
  ])("%p names its weekday too", (text) => {
    expect(readTanggal(text)).toEqual({ sure: true, value: theEvent, weekday: 3 });
  });

  test("keeps a wrong weekday, for a check to find", () => {
    expect(readTanggal("Jum'at, 8 Maret 2023")).toEqual({ sure: true, value: theEvent, weekday: 5 });
  });

  test.each<[string, number]>([
    ["Januari", 1],
    ["Februari", 2],
    ["Pebruari", 2],
    ["Mei", 5],
    ["Agustus", 8],
    ["Agt", 8],
    ["Nopember", 11],
    ["Des", 12],
    ["October", 10],
  ])("knows the month %s", (name, month) => {
    expect(readTanggal(`9 ${name} 2023`)).toEqual({ sure: true, value: day(2023, month, 9) });
  });

  test.each<[string, { year?: number; month?: number }]>([
    ["Maret 2023", { year: 2023, month: 3 }],
    ["Padang,   Maret 2023", { year: 2023, month: 3 }],
    ["Padang, Maret 2023", { year: 2023, month: 3 }],
    ["Padang, ........ Maret 2023", { year: 2023, month: 3 }],
    ["Padang, … Maret 2023", { year: 2023, month: 3 }],
    ["___ Maret 2023", { year: 2023, month: 3 }],
    ["Padang, ............... 2023", { year: 2023 }],
    ["Maret, 2023", { year: 2023, month: 3 }],
    ["03/2023", { year: 2023, month: 3 }],
    ["…/03/2023", { year: 2023, month: 3 }],
    ["..../..../2023", { year: 2023 }],
    ["8 Maret", { month: 3 }],
    ["Maret", { month: 3 }],
    ["2023", { year: 2023 }],
    ["Minggu I Maret 2023", { year: 2023, month: 3 }],
    ["Minggu ke-2 Maret 2023", { year: 2023, month: 3 }],
    // 1 March 2023 was a Wednesday: the first week is meant, not a Sunday.
    ["Minggu 1 Maret 2023", { year: 2023, month: 3 }],
  ])("%p is incomplete", (text, known) => {
    expect(readTanggal(text)).toEqual({ sure: false, why: "incomplete", known });
  });

  test("tells a Sunday from a week", () => {
    expect(readTanggal("Minggu 5 Maret 2023")).toEqual({ sure: true, value: day(2023, 3, 5), weekday: 0 });
    expect(readTanggal("Minggu, 5 Maret 2023")).toEqual({ sure: true, value: day(2023, 3, 5), weekday: 0 });
  });

  test.each<[string, { year?: number; month?: number } | undefined]>([
    ["8/3/23", undefined],
    ["08-03-23", undefined],
    ["8 Mar 2023 s.d. 10 Mar 2023", { year: 2023, month: 3 }],
    ["8 Maret 23", { month: 3 }],
    ["8 Mar '23", { month: 3 }],
    // Fits with the month first only.
    ["3/25/2023", { year: 2023 }],
    ["8 - 10 Maret 2023", { year: 2023, month: 3 }],
    ["8 s.d. 10 Maret 2023", { year: 2023, month: 3 }],
    ["8 s/d 10 Maret 2023", { year: 2023, month: 3 }],
    ["28 Maret s.d 1 April 2023", { year: 2023, month: 4 }],
  ])("%p is ambiguous", (text, known) => {
    expect(readTanggal(text)).toEqual({ sure: false, why: "ambiguous", ...(known ? { known } : {}) });
  });

  test.each<[string, number, number, number]>([
    ["31 Juni 2023", 2023, 6, 31],
    ["29 Februari 2023", 2023, 2, 29],
    ["0 Maret 2023", 2023, 3, 0],
    ["32/13/2023", 2023, 13, 32],
    ["2023-02-30", 2023, 2, 30],
    ["8 Maret 0203", 203, 3, 8],
  ])("%p is impossible", (text, year, month, day) => {
    expect(readTanggal(text)).toEqual({ sure: false, why: "impossible", known: { year, month, day } });
  });

  test.each([
    "",
    "Padang",
    "Padang,",
    "8 Marer 2023",
    "16.080.000,-",
    "5.1.02.02.05.0043",
    "1.06.05",
    `${"Padang ".repeat(60)}, 8 Maret 2023`,
    "8 Marer s.d. 10 Marer 2023",
    "20/2023",
    "17 Maret 1444 H",
    "Rabu",
    "12",
    "-",
    "8 x 3",
    "Minggu I",
  ])("%p is no date", (text) => {
    expect(readTanggal(text)).toEqual({ sure: false, why: "not-a-date" });
  });

  test("of any day comes back from every usual way of writing it", () => {
    const ways = [
      { dateStyle: "long" },
      { dateStyle: "full" },
      { day: "2-digit", month: "2-digit", year: "numeric" },
      { day: "numeric", month: "short", year: "numeric" },
    ] as const;
    const formats = ways.map((way) => new Intl.DateTimeFormat("id-ID", { ...way, timeZone: "UTC" }));
    const days = fc.date({
      min: new Date(Date.UTC(1900, 0, 1)),
      max: new Date(Date.UTC(2199, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...formats), (date, format) => {
        const value = day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(readTanggal(format.format(date))).toMatchObject({ sure: true, value });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a Hijri date", () => {
  test.each([
    "17 Sya'ban 1444 H",
    "17 Sya’ban 1444 H.",
    "17 Syaban 1444H",
    "Padang, 17 Sya'ban 1444 H",
    "17 Sya'ban 1444 H / 9 Maret 2023 M",
    "9 Maret 2023 M / 17 Sya'ban 1444 H",
    "9 Maret 2023 bertepatan dengan 17 Sya'ban 1444 H",
    // The month was sighted a day apart: the civil date holds.
    "16 Sya'ban 1444 H / 9 Maret 2023",
  ])("%p is 9 March 2023", (text) => {
    expect(readTanggal(text)).toEqual({ sure: true, value: day(2023, 3, 9) });
  });

  // Umm al-Qura calendar, months as published for 1444 and 1445.
  test.each<[string, Tanggal]>([
    ["1 Muharram 1445 H", day(2023, 7, 19)],
    ["1 Shafar 1445 H", day(2023, 8, 17)],
    ["12 Rabiul Awal 1445 H", day(2023, 9, 27)],
    ["1 Rabi'ul Akhir 1445 H", day(2023, 10, 16)],
    ["1 Jumadil Awal 1445 H", day(2023, 11, 15)],
    ["1 Jumadil Akhir 1445 H", day(2023, 12, 14)],
    ["1 Rajab 1444 H", day(2023, 1, 23)],
    ["1 Ramadhan 1444 H", day(2023, 3, 23)],
    ["1 Ramadan 1444 H", day(2023, 3, 23)],
    ["1 Syawal 1444 H", day(2023, 4, 21)],
    ["1 Dzulqa'dah 1444 H", day(2023, 5, 21)],
    ["1 Zulkaidah 1444 H", day(2023, 5, 21)],
    ["10 Dzulhijjah 1444 H", day(2023, 6, 28)],
    ["10 Zulhijah 1444 H", day(2023, 6, 28)],
  ])("%p", (text, value) => {
    expect(readTanggal(text)).toEqual({ sure: true, value });
  });

  test("that contradicts the civil date beside it is asked about", () => {
    expect(readTanggal("17 Sya'ban 1444 H / 19 Maret 2023")).toEqual({ sure: false, why: "ambiguous" });
  });

  test("without such a day is impossible, without such a month no date", () => {
    expect(readTanggal("31 Ramadhan 1444 H")).toEqual({ sure: false, why: "impossible" });
    expect(readTanggal("1 Maret 1444 H")).toEqual({ sure: false, why: "not-a-date" });
  });
});

describe("an Excel serial", () => {
  // ECMA-376 part 1, 18.17.4.1: the 1900 date system.
  test.each<[number, Tanggal]>([
    [1, day(1900, 1, 1)],
    [59, day(1900, 2, 28)],
    [61, day(1900, 3, 1)],
    [44993, theEvent],
    [45000, day(2023, 3, 15)],
    [2_958_465, day(9999, 12, 31)],
  ])("%p", (serial, value) => {
    expect(tanggalOfSerial(serial)).toEqual(value);
    expect(serialOf(value)).toBe(serial);
  });

  test("has the time of day behind the point", () => {
    expect(readTanggal({ serial: 44993.375 })).toEqual({ sure: true, value: theEvent });
  });

  test.each([60, 60.5, 0, 0.5, -1, 2_958_466, NaN, Infinity])("%p is no day", (serial) => {
    expect(tanggalOfSerial(serial)).toBeUndefined();
    expect(readTanggal({ serial })).toEqual({ sure: false, why: "impossible" });
  });

  test("grows by one with each day, and the week has seven", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [today, tomorrow] = [tanggalOfSerial(serial), tanggalOfSerial(serial + 1)];
        if (!today || !tomorrow) throw new Error("a serial without a day");
        expect(serialOf(today)).toBe(serial);
        expect(compareTanggal(today, tomorrow)).toBeLessThan(0);
        expect(compareTanggal(tomorrow, today)).toBeGreaterThan(0);
        expect(compareTanggal(today, { ...today })).toBe(0);
        expect(dayOfWeek(tomorrow)).toBe((dayOfWeek(today) + 1) % 7);
      }),
    );
  });

  test("the event was on a Wednesday, 17 August 1945 on a Friday", () => {
    expect(dayOfWeek(theEvent)).toBe(3);
    expect(dayOfWeek(day(1945, 8, 17))).toBe(5);
  });
});
