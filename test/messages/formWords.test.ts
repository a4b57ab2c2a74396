import { formWords } from "../../src/messages/formWords";

const day = (year: number, month: number, day: number) => ({ year, month, day });
const days = (first: ReturnType<typeof day>, last: ReturnType<typeof day>) =>
  formWords.daysAndDates({ tanggal: first, tanggalSelesai: last });

describe("the days of an event on the papers that go out", () => {
  it.each([
    [day(2023, 3, 8), day(2023, 3, 8), "Rabu, 8 Maret 2023"],
    [day(2023, 3, 8), day(2023, 3, 9), "Rabu-Kamis, 8-9 Maret 2023"],
    [day(2024, 9, 30), day(2024, 10, 1), "Senin-Selasa, 30 September 2024 s.d. 1 Oktober 2024"],
  ])("are all named", (first, last, written) => {
    expect(days(first, last)).toBe(written);
  });
});
