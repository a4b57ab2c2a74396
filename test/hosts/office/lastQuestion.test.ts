import { peopleColumns } from "../../../src/core/sheets/peopleColumns";
import { planSheets } from "../../../src/core/sheets/planSheets";
import type { Question } from "../../../src/core/records/records";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { at, reviewOf } from "../../core/sheets/papers";
import { openExcel, type OpenExcel } from "./openExcel";
import { inExcel, remembered, texts } from "./peoplesSheet";

const SHEET = "Belum Pasti";
/** The first row of the questions, and the columns in which people answer and remark. */
const ANSWER = "G6";
const REMARK = "H6";

const SOLOK: Question = {
  at: at("Hadir.xlsx", "Hadir", 14, 6),
  raw: "Solok",
  field: "kab_kota",
  about: "kab-kota",
  candidates: ["Kabupaten Solok", "Kota Solok"],
};

const words = sheetWordsIn("id");
const write = ({ host }: OpenExcel, ...questions: readonly Question[]) =>
  host.writeSheets(planSheets(reviewOf({ questions }), [], words), { people: peopleColumns(words) });

const named = ({ excel }: OpenExcel) =>
  excel.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith(SHEET));

/** A result with one question, answered and remarked by somebody. */
async function remarked(): Promise<OpenExcel> {
  const open = await openExcel();
  await write(open, SOLOK);
  await inExcel(
    open,
    (sheet) => {
      sheet.getRange(ANSWER).values = [["Kota Solok"]];
      sheet.getRange(REMARK).values = [["tanya panitia"]];
    },
    SHEET,
  );
  return open;
}

describe("a result whose last question was answered", () => {
  it("remembers what was typed beside it, and keeps one sheet of questions", async () => {
    const open = await remarked();
    const { left } = await write(open);
    expect(left).toBeUndefined();
    expect(named(open)).toEqual([SHEET]);
    expect(Object.values(texts(open, SHEET))).toContain("Tidak ada yang perlu dijawab.");
    expect(remembered(open)).toContain("tanya panitia");
  });

  it("has it in its row again where the question is asked anew", async () => {
    const open = await remarked();
    await write(open);
    await write(open, SOLOK);
    expect(named(open)).toEqual([SHEET]);
    expect(texts(open, SHEET)).toMatchObject({ [ANSWER]: "Kota Solok", [REMARK]: "tanya panitia" });
  });
});
