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
});
