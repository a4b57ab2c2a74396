import type { Question } from "../../src/core/records/records";
import { questionOf as english } from "../../src/messages/en/question";
import { questionOf as indonesian } from "../../src/messages/id/question";

const asked = (...candidates: string[]): Question => ({
  at: { file: "SPJ.xlsx", sheet: "RAB", row: 2, col: 7 },
  raw: "50.041",
  field: "jumlah",
  about: "amount",
  candidates,
});

describe("a question about a cell", () => {
  it.each([
    ["id", indonesian, /Apakah 50\.041\? Bila bukan, tulis yang dimaksud\.$/],
    ["en", english, /Is it 50\.041\? If not, write what is meant\.$/],
  ])("leaves a way out in %s where there is only one reading to choose", (_language, questionOf, ending) => {
    expect(questionOf(asked("50.041"))).toMatch(ending);
    expect(questionOf(asked("50.041", "50,041"))).toContain("50,041?");
  });

  it.each([
    ["31-9-2023", "September 2023 hanya sampai tanggal 30", "September 2023 has 30 days"],
    ["29 Februari 2023", "Februari 2023 hanya sampai tanggal 28", "February 2023 has 28 days"],
    ["12/13/2023 ", undefined, undefined],
    ["32/13/2023", "bulan ke-13 tidak ada", "there is no month 13"],
    ["8 Maret 0203", "tahun 203 salah tulis", "the year 203 is a slip of the pen"],
    ["segera", undefined, undefined],
  ])("says why %s is no date of the calendar", (raw, id, en) => {
    const question = { ...asked(), raw, field: "tanggal", about: "date" } as const;
    if (id === undefined) expect(indonesian(question)).toContain("Apa yang dimaksud?");
    else expect(indonesian(question)).toContain(`tidak ada di kalender: ${id}.`);
    if (en === undefined) expect(english(question)).toContain("What is meant?");
    else expect(english(question)).toContain(`: ${en}.`);
  });
});
