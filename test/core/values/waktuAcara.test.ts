import { readWaktuAcara } from "../../../src/core/values/waktuAcara";

const day = (text: string) => {
  const read = readWaktuAcara(text);
  const iso = ({ year, month, day: d }: { year: number; month: number; day: number }) =>
    [year, String(month).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
  return read && `${iso(read.dari)} ${iso(read.sampai)}${read.hari === undefined ? "" : ` ${read.hari}`}`;
};

describe("the day or days of an event, as a line over a list writes them", () => {
  it.each([
    ["8 Maret 2023", "2023-03-08 2023-03-08"],
    ["Rabu, 8 Maret 2023", "2023-03-08 2023-03-08 3"],
    ["Rabu / 8 Maret 2023", "2023-03-08 2023-03-08 3"],
    ["Rabu, 8 Maret 2023 pukul 09.00 WIB", "2023-03-08 2023-03-08 3"],
    ["14 s.d. 15 Agustus 2024", "2024-08-14 2024-08-15"],
    ["14 s/d 15 Agustus 2024", "2024-08-14 2024-08-15"],
    ["14 - 15 Agustus 2024", "2024-08-14 2024-08-15"],
    ["14 dan 15 Agustus 2024", "2024-08-14 2024-08-15"],
    ["Rabu - Kamis, 14 - 15 Agustus 2024", "2024-08-14 2024-08-15"],
    ["Rabu, 14 Agustus s.d. Kamis, 15 Agustus 2024", "2024-08-14 2024-08-15"],
    ["30 Januari s.d. 2 Februari 2024", "2024-01-30 2024-02-02"],
    ["30 Desember 2023 s.d. 2 Januari 2024", "2023-12-30 2024-01-02"],
  ])("reads %s", (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it.each(["Maret 2023", "Minggu I Maret 2023", "30 Februari 2023", "15 s.d. 14 Agustus 2024", "pagi"])(
    "reads no day in %s",
    (text) => {
      expect(readWaktuAcara(text)).toBeUndefined();
    },
  );
});
