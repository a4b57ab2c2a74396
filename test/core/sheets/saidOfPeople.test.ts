import { personRow } from "../../../src/core/decisions/toldPeople";
import { peopleRows } from "../../../src/core/people/orang";
import { saidInSheet } from "../../../src/core/sheets/perluDiperiksa/saidInSheet";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { peopleColumns } from "../../../src/core/sheets/peopleColumns";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { statusCalled } from "../../../src/messages/statusCalled";
import { plainWorkbook } from "../../support/foundTables";
import { decided } from "../decisions/decided";
import { recordsIn, tableOf } from "./planReading";

const words = sheetWordsIn("id");
const review = decided([
  plainWorkbook(
    `
  | DAFTAR UNDANGAN
  | No | Nama | NIP | Jabatan | Kab/Kota
  | =1 | Rina Oktaviani | | Kasi Data | Kota Padang
`,
    { file: "Undangan.xlsx", sheet: "Undangan" },
  ),
  plainWorkbook(
    `
  | DAFTAR HADIR
  | No | Nama | NIP | Jabatan | Kab/Kota | Tanda Tangan
  | =1 | Rina O. | | | | ttd
`,
    { file: "Hadir.xlsx", sheet: "Hadir" },
  ),
]);

/** The line of `mungkin-satu-orang` in Perlu Diperiksa, with something written into its column Status. */
function typed(status: string) {
  const [columns] = peopleColumns(words).filter(({ table }) => table === "PerluDiperiksa");
  const line = recordsIn(tableOf(planSheets(review, [], words), "PerluDiperiksa")).find(
    ({ Kode }) => Kode === "mungkin-satu-orang",
  );
  const key = columns?.key.map((header) => String(line?.[header] ?? "")) ?? [];
  return saidInSheet(review, words, [{ table: "PerluDiperiksa", row: 9, key, typed: [status, ""] }], statusCalled);
}

describe("who is one person, said in the sheet of results", () => {
  const rows = peopleRows(review.records).map(personRow);

  it.each([
    ["Satu orang", true],
    ["dua orang berbeda", false],
    ["One person", true],
    ["two people", false],
  ])("takes %s as an answer about both rows", (status, one) => {
    expect(typed(status)).toMatchObject({ people: [{ rows, one }], dispositions: [], notKnown: 0 });
  });

  it("still takes a status of findings", () => {
    expect(typed("nanti")).toMatchObject({ people: [], dispositions: [{ status: "nanti" }] });
  });

  it("tells a word that is neither", () => {
    expect(typed("mungkin")).toMatchObject({ people: [], notKnown: 1 });
  });
});
